package knowledge

import "strings"

// funcTables are the rows of functions and methods by types.Func.FullName,
// in the grammar of effect.Parse, each with the function's signature as its
// comment. No name is in two of them.
//
// A method that an interface embeds has a row of its own under the outer
// interface's name where more is known of it there; Table.Method finds it.
var funcTables = [...]map[string]string{
	cryptoFuncs, xcryptoFuncs, dataFuncs, encodingFuncs, printFuncs, requestFuncs,
	vendorCryptoFuncs, vendorPrintFuncs, vendorRequestFuncs, textFuncs,
}

// quiet are the packages whose functions keep, print, wipe, compare and grow
// nothing unless a row says so. A path that ends in a slash stands for all
// packages below it. Every exported function of theirs that takes a slice, an
// interface, a pointer or a function was read.
var quiet = [...]string{
	"archive/tar", "archive/zip", "bufio", "bytes", "cmp", "compress/", "container/heap", "container/list",
	"context", "crypto", "crypto/", "embed", "encoding", "encoding/", "errors", "fmt", "hash", "hash/",
	"html", "html/template", "io", "io/ioutil", "iter", "log", "log/slog", "maps", "math", "math/",
	"mime", "mime/", "net/mail", "net/netip", "net/textproto", "net/url", "os", "os/exec", "os/signal", "os/user",
	"path", "path/filepath", "regexp", "runtime", "runtime/debug", "slices", "sort", "strconv",
	"strings", "sync", "sync/atomic", "testing", "text/tabwriter", "text/template", "time", "unicode",
	"unicode/", "unique", "uuid", "weak",

	"golang.org/x/crypto/argon2", "golang.org/x/crypto/bcrypt", "golang.org/x/crypto/blake2b",
	"golang.org/x/crypto/blake2s", "golang.org/x/crypto/blowfish", "golang.org/x/crypto/cast5",
	"golang.org/x/crypto/chacha20", "golang.org/x/crypto/chacha20poly1305", "golang.org/x/crypto/cryptobyte",
	"golang.org/x/crypto/curve25519", "golang.org/x/crypto/ed25519", "golang.org/x/crypto/hkdf",
	"golang.org/x/crypto/md4", "golang.org/x/crypto/nacl/", "golang.org/x/crypto/pbkdf2",
	"golang.org/x/crypto/pkcs12", "golang.org/x/crypto/poly1305", "golang.org/x/crypto/ripemd160",
	"golang.org/x/crypto/salsa20", "golang.org/x/crypto/salsa20/", "golang.org/x/crypto/scrypt",
	"golang.org/x/crypto/sha3", "golang.org/x/crypto/ssh/terminal", "golang.org/x/crypto/tea",
	"golang.org/x/crypto/twofish", "golang.org/x/crypto/xtea", "golang.org/x/crypto/xts",
	"golang.org/x/term",
}

// keepsNothing reports whether the package of that path is quiet.
func keepsNothing(path string) bool {
	for _, q := range quiet {
		if path == q || strings.HasSuffix(q, "/") && strings.HasPrefix(path, q) {
			return true
		}
	}
	return false
}
