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
	vendorCryptoFuncs, vendorPrintFuncs, vendorRequestFuncs,
}

// quiet are the packages whose functions keep, print, wipe, compare and grow
// nothing unless a row says so. A path that ends in a slash stands for all
// packages below it. Every exported function of theirs that takes a slice, an
// interface, a pointer or a function was read.
var quiet = [...]string{
	"archive/tar", "archive/zip", "bufio", "bytes", "cmp", "compress/", "container/heap", "container/list",
	"context", "crypto", "crypto/", "embed", "encoding", "encoding/", "errors", "fmt", "go/", "hash", "hash/",
	"html", "html/template", "io", "io/fs", "io/ioutil", "iter", "log", "log/slog", "maps", "math", "math/",
	"mime", "mime/", "net/mail", "net/netip", "net/textproto", "net/url", "os", "os/exec", "os/signal", "os/user",
	"path", "path/filepath", "regexp", "regexp/syntax", "runtime", "runtime/debug", "slices", "sort", "strconv",
	"strings", "sync", "sync/atomic", "testing", "testing/", "text/tabwriter", "text/template", "time", "unicode",
	"unicode/", "unique", "uuid", "weak",
	"golang.org/x/crypto/", "golang.org/x/term",
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
