package knowledge

// ToTerminal reports whether the function of that full name writes to the
// standard output, where a command speaks to its user.
func ToTerminal(fullName string) bool {
	switch fullName {
	case "fmt.Print", "fmt.Printf", "fmt.Println":
		return true
	}
	return false
}

// Dumps returns what a function that makes a text of a whole request, response
// or environment prints, or "".
func Dumps(fullName string) string { return dumps[fullName] }

var dumps = map[string]string{
	"net/http/httputil.DumpRequest":    "the headers of a request, Authorization and Cookie among them,",
	"net/http/httputil.DumpRequestOut": "the headers of a request, Authorization and Cookie among them,",
	"net/http/httputil.DumpResponse":   "a response with its Set-Cookie header, and the tokens in its body,",
	"os.Environ":                       "the environment, with the secrets that the program was started with,",
}

// Headers reports whether the type of that name is a header of HTTP, or is
// printed with one.
func Headers(name string) bool {
	switch name {
	case "net/http.Header", "net/http.Request":
		return true
	}
	return false
}

// RedactsPassword reports whether values of the type of that name have a
// method Redacted that prints what String does but the password.
func RedactsPassword(name string) bool { return name == "net/url.URL" }
