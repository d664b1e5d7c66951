package knowledge

import (
	"maps"
	"slices"
)

// ToTerminal reports whether the function of that full name writes to the
// standard output, where a command speaks to its user.
func ToTerminal(fullName string) bool { return terminal[fullName] }

var terminal = map[string]bool{"fmt.Print": true, "fmt.Printf": true, "fmt.Println": true}

// Dumps returns what a function that makes a text of a whole request, response
// or environment prints, or "".
func Dumps(fullName string) string { return dumps[fullName] }

var dumps = map[string]string{
	"net/http/httputil.DumpRequest":    "the headers of a request, Authorization and Cookie among them,",
	"net/http/httputil.DumpRequestOut": "the headers of a request, Authorization and Cookie among them,",
	dumpResponse:                       "a response with its Set-Cookie header, and the tokens in its body,",
	environ:                            "the environment, with the secrets that the program was started with,",
}

// DumpsResponse reports whether the function of that full name makes a text of
// a whole response.
func DumpsResponse(fullName string) bool { return fullName == dumpResponse }

const dumpResponse = "net/http/httputil.DumpResponse"

// DumpsBody reports whether the function of that full name makes a text of a
// request or a response, with its body only if its last argument says so.
func DumpsBody(fullName string) bool { return dumps[fullName] != "" && fullName != environ }

const environ = "os.Environ"

// Status reports whether a field of that name is the status of a response.
func Status(field string) bool { return field == "StatusCode" }

// Holds returns what can be read in the text of a value of the type of that
// name, or "". Package fmt prints the headers of a request with it, and of a
// TLS configuration the ticket keys, also those that are no exported field.
func Holds(name string) string { return holds[name] }

var holds = map[string]string{
	"net/http.Header":   "Authorization, Cookie and whatever else the headers hold",
	"net/http.Request":  "Authorization, Cookie and whatever else the headers hold",
	"crypto/tls.Config": "the keys of session tickets, and private keys that are no pointers,",
}

// Arguments reports whether the package variable of that name holds the
// arguments that the program was started with.
func Arguments(name string) bool { return name == arguments }

const arguments = "os.Args"

// CommandLine reports whether the field of that name holds the arguments with
// which a command is started.
func CommandLine(name string) bool { return name == commandLine }

const commandLine = "os/exec.Cmd.Args"

// Printout reports whether the field of that name is where a command prints to:
// a buffer in it is read into as by (*bytes.Buffer).ReadFrom.
func Printout(name string) bool { return name == printout }

const printout = "os/exec.Cmd.Stdout"

// Input reports whether the field of that name is what a command reads.
func Input(name string) bool { return name == input }

const input = "os/exec.Cmd.Stdin"

// Joins reports whether the function of that full name makes one text of a
// list of texts.
func Joins(fullName string) bool { return fullName == joins }

const joins = "strings.Join"

// RedactsPassword reports whether values of the type of that name have a
// method Redacted that prints what String does but the password.
func RedactsPassword(name string) bool { return name == redacted }

const redacted = "net/url.URL"

// Printing returns the names that the tables of what is printed speak of, as
// the rows are called. It is for tests: a name that no package has says
// nothing.
func Printing() []string {
	names := []string{"var " + arguments, "field " + commandLine, "field " + printout, "field " + input, joins, "type " + redacted}
	for name := range holds {
		names = append(names, "type "+name)
	}
	for _, table := range []map[string]bool{terminal, replaces} {
		names = slices.AppendSeq(names, maps.Keys(table))
	}
	names = slices.AppendSeq(names, maps.Keys(dumps))
	names = slices.AppendSeq(names, maps.Keys(formats))
	names = slices.AppendSeq(names, maps.Keys(connects))
	slices.Sort(names)
	return names
}
