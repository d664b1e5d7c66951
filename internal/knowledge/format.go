package knowledge

// Format is how a function makes a text of a value that it is given whole.
type Format uint8

const (
	// NoFormat: it makes none.
	NoFormat Format = iota
	// Fmt: as package fmt does.
	Fmt
	// JSON: exported fields only, pointers are followed.
	JSON
)

// FormatOf returns how the function of that full name makes a text.
func FormatOf(fullName string) Format { return formats[unversioned(fullName)] }

// formats are the functions that make a text of a structure.
var formats = map[string]Format{
	"fmt.Sprint": Fmt, "fmt.Sprintf": Fmt, "fmt.Sprintln": Fmt,
	"fmt.Fprint": Fmt, "fmt.Fprintf": Fmt, "fmt.Fprintln": Fmt,
	"fmt.Append": Fmt, "fmt.Appendf": Fmt, "fmt.Appendln": Fmt,
	"fmt.Errorf": Fmt,

	"encoding/json.Marshal":           JSON,
	"encoding/json.MarshalIndent":     JSON,
	"(*encoding/json.Encoder).Encode": JSON,

	"github.com/davecgh/go-spew/spew.Sdump":   Fmt,
	"github.com/davecgh/go-spew/spew.Sprint":  Fmt,
	"github.com/davecgh/go-spew/spew.Sprintf": Fmt,
}
