module secretlint.example/wipe/internal/bench

go 1.24

require (
	github.com/awnumar/memguard v0.23.0
	secretlint.example/wipe v0.0.0
)

require (
	github.com/awnumar/memcall v0.4.0 // indirect
	golang.org/x/crypto v0.41.0 // indirect
	golang.org/x/sys v0.35.0 // indirect
)

replace secretlint.example/wipe => ../..
