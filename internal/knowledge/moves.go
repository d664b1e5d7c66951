package knowledge

import "go/types"

// Move says how a function leaves copies behind of what passes through it, in
// memory that its caller cannot reach (measured: see the table of pass realloc
// in the tests of package wipe).
type Move uint8

const (
	// NoMove: nothing is known to be left.
	NoMove Move = iota
	// ReadsAll: the result is read into an array that starts small and moves.
	ReadsAll
	// ReadsInto: the reader, the second operand, is read into the growing
	// buffer that is the first.
	ReadsInto
	// Collects: as ReadsInto, and buffer and reader are the receiver's own: it
	// returns what a command prints.
	Collects
	// Buffered: what is read stays in the buffer of the receiver too.
	Buffered
	// Formats: text is made of the operands, in a buffer of the library's own.
	Formats
	// Encodes: as Formats, and the result is bytes.
	Encodes
	// Marshals: as Encodes, of the fields of a structure.
	Marshals
	// Presizes: makes room, so that what fits does not move.
	Presizes
	// CutsOff: leaves no room behind what a slice shows.
	CutsOff
	// Asks: the result is text that a user typed on a command line or put in
	// the environment: it lies in memory that nobody can wipe.
	Asks
)

var moves = map[string]Move{
	"io.ReadAll":        ReadsAll,
	"io/ioutil.ReadAll": ReadsAll,

	"(*bytes.Buffer).ReadFrom": ReadsInto,
	"io.Copy":                  ReadsInto,
	"io.CopyBuffer":            ReadsInto,
	"io.CopyN":                 ReadsInto,

	"(*os/exec.Cmd).Output":         Collects,
	"(*os/exec.Cmd).CombinedOutput": Collects,

	"(*bufio.Reader).ReadBytes":  Buffered,
	"(*bufio.Reader).ReadString": Buffered,
	"(*bufio.Reader).ReadLine":   Buffered,
	"(*bufio.Reader).ReadSlice":  Buffered,
	"(*bufio.Scanner).Bytes":     Buffered,
	"(*bufio.Scanner).Text":      Buffered,

	"fmt.Sprint":   Formats,
	"fmt.Sprintf":  Formats,
	"fmt.Sprintln": Formats,
	"strings.Join": Formats,

	"encoding/pem.EncodeToMemory": Encodes,
	"encoding/json.Marshal":       Marshals,
	"encoding/json.MarshalIndent": Marshals,

	"(*bytes.Buffer).Grow":    Presizes,
	"(*strings.Builder).Grow": Presizes,
	"slices.Grow":             Presizes,

	"slices.Clip": CutsOff,

	"flag.String":               Asks,
	"flag.StringVar":            Asks,
	"(*flag.FlagSet).String":    Asks,
	"(*flag.FlagSet).StringVar": Asks,
	"os.Getenv":                 Asks,
	"os.LookupEnv":              Asks,
	"syscall.Getenv":            Asks,
}

// Moves returns how fn leaves copies behind.
func Moves(fn *types.Func) Move { return moves[fn.Origin().FullName()] }

// BufferMethod reports whether a wipe.Buffer has that method of a bytes.Buffer,
// and it does the same as long as the buffer is open.
func BufferMethod(name string) bool { return bufferMethods[name] }

var bufferMethods = set("Bytes", "Grow", "Len", "Truncate", "Write", "WriteByte", "WriteString")

// Twin is a function that does with bytes what another does with text, or the
// other way round, under the same receiver or in the same package.
type Twin struct {
	Name string
	// First is the source of the arguments that come before, with a comma.
	First string
	// Since is the version of the language that came with it.
	Since string
}

// twins have one argument that is text or bytes; results and effects are the
// same, the bytes of a malformed text that come before an error included.
var twins = map[string]Twin{
	"encoding/hex.DecodeString":                {"AppendDecode", "[]byte{}, ", "go1.22"},
	"(*encoding/base64.Encoding).DecodeString": {"AppendDecode", "[]byte{}, ", "go1.22"},

	"(*bytes.Buffer).WriteString":    {"Write", "", "go1.0"},
	"(*strings.Builder).WriteString": {"Write", "", "go1.10"},
	"(*bufio.Writer).WriteString":    {"Write", "", "go1.0"},
	"(*os.File).WriteString":         {"Write", "", "go1.0"},
	"(*bytes.Buffer).Write":          {"WriteString", "", "go1.0"},
	"(*strings.Builder).Write":       {"WriteString", "", "go1.10"},
	"(*bufio.Writer).Write":          {"WriteString", "", "go1.0"},
	"(*os.File).Write":               {"WriteString", "", "go1.0"},

	"(*regexp.Regexp).MatchString":   {"Match", "", "go1.0"},
	"(*regexp.Regexp).Match":         {"MatchString", "", "go1.0"},
	"unicode/utf8.ValidString":       {"Valid", "", "go1.0"},
	"unicode/utf8.RuneCountInString": {"RuneCount", "", "go1.0"},
}

// TwinOf returns the function that takes as it is what fn needs a conversion of.
func TwinOf(fn *types.Func) (Twin, bool) {
	t, ok := twins[fn.FullName()]
	return t, ok
}

// Growing reports whether t, or what it points at, is a buffer that moves its
// content to a larger array when it is full.
func Growing(t types.Type) bool {
	if p, ok := types.Unalias(t).(*types.Pointer); ok {
		t = p.Elem()
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	switch key(named.Obj()) {
	case "bytes.Buffer", "strings.Builder":
		return true
	}
	return false
}
