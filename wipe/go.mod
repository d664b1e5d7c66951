module secretlint.example/wipe

go 1.24
