module secretlint.example/examples/leaky

go 1.26.0
