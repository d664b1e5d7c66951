module secretlint.example/examples/fixed

go 1.26.0

require secretlint.example/wipe v0.0.0

replace secretlint.example/wipe => ../../wipe
