package realloc

import (
	"honnef.co/go/tools/analysis/lint"

	"secretlint.example/internal/base"
)

const (
	ruleAppend   = "realloc-append"
	ruleBuffer   = "realloc-buffer"
	ruleReadAll  = "realloc-readall"
	ruleReadFrom = "realloc-readfrom"
	ruleBufio    = "realloc-bufio"
	ruleString   = "realloc-string"
	ruleConcat   = "realloc-concat"
	ruleEncode   = "realloc-encode"
	ruleMap      = "realloc-map"
	ruleSlice    = "realloc-slice"
	ruleCopy     = "realloc-copy"
	ruleText     = "realloc-text"
)

// Rules are the rules of the pass.
var Rules = []base.Rule{
	{ID: ruleAppend, Pass: "realloc", Confidence: base.High, Severity: "4.5", Doc: lint.RawDocumentation{
		Title:  "append moves a secret and leaves the old array behind",
		Text:   "Where the array of a slice is full, append copies it to a larger one. The old array keeps its bytes until its memory happens to be overwritten, and a wipe of the result does not reach it. Make room for everything before the first byte, or use wipe.Append, which wipes what it leaves.",
		Before: "keys = append(keys, macKey...)\ndefer clear(keys)",
		After:  "keys = wipe.Append(keys, macKey...)\ndefer wipe.Bytes(keys)",
	}},
	{ID: ruleBuffer, Pass: "realloc", Confidence: base.Medium, Severity: "4.5", Doc: lint.RawDocumentation{
		Title:  "a buffer grows while it holds a secret",
		Text:   "A bytes.Buffer or strings.Builder that is written to when it is full moves its content to a larger array and leaves the old one as it was. Make room with Grow before the first write, or use a wipe.Buffer.",
		Before: "var b bytes.Buffer\nb.Write(key)\nb.Write(rest)",
		After:  "var b bytes.Buffer\nb.Grow(len(key) + len(rest))\nb.Write(key)\nb.Write(rest)",
	}},
	{ID: ruleReadAll, Pass: "realloc", Confidence: base.Medium, Severity: "4.5", Doc: lint.RawDocumentation{
		Title:  "a key is read into an array that grows",
		Text:   "io.ReadAll starts with 512 bytes and moves to a larger array whenever those are full: a key in PEM leaves one or more copies behind. wipe.ReadAll wipes what it outgrows; os.ReadFile asks for the size first.",
		Before: "keyPEM, err := io.ReadAll(f)",
		After:  "keyPEM, err := wipe.ReadAll(f)",
	}},
	{ID: ruleReadFrom, Pass: "realloc", Confidence: base.High, Severity: "4.5", Doc: lint.RawDocumentation{
		Title:  "reading into a buffer moves it before it sees the end",
		Text:   "bytes.Buffer.ReadFrom, and io.Copy into a buffer, make room for 512 bytes more before every read, the one that finds the end included. The content is moved then, even if Grow made room for all of it. So it is with what a command prints into a buffer, and with its Output. Read into bytes of the right size, or into a wipe.Buffer.",
		Before: "var b bytes.Buffer\nb.Grow(32)\n_, err := b.ReadFrom(keyReader)",
		After:  "key := make([]byte, 32)\n_, err := io.ReadFull(keyReader, key)",
	}},
	{ID: ruleBufio, Pass: "realloc", Confidence: base.Medium, Severity: "4.0", Doc: lint.RawDocumentation{
		Title:  "a secret is read through a buffer that keeps it",
		Text:   "What a bufio.Reader or Scanner hands out stays in its own buffer of 4,096 bytes as well, which nobody can reach. Read a secret unbuffered.",
		Before: "password, err := bufio.NewReader(os.Stdin).ReadBytes('\\n')",
		After:  "password, err := wipe.FromLine(os.Stdin, 1024)",
	}},
	{ID: ruleString, Pass: "realloc", Confidence: base.Medium, Severity: "4.0", Doc: lint.RawDocumentation{
		Title:  "a secret is converted between bytes and a string",
		Text:   "Either conversion makes a copy, and a string can never be wiped: it stays until its memory is used again. A conversion that is only compared, measured or looked up by makes no copy and is not reported.",
		Before: "login(user, string(password))",
		After:  "login(user, password)",
	}},
	{ID: ruleConcat, Pass: "realloc", Confidence: base.Medium, Severity: "4.0", Doc: lint.RawDocumentation{
		Title:  "a secret is joined with other text into a string",
		Text:   "Every + and += and every call of fmt.Sprintf makes a new string, and none of them can be wiped. fmt keeps one more copy in a buffer that it uses again.",
		Before: "line := \"PASS \" + string(password)",
		After:  "line := make([]byte, 0, len(\"PASS \")+len(password))\ndefer wipe.Bytes(line[:cap(line)])\nline = append(line, \"PASS \"...)\nline = append(line, password...)",
	}},
	{ID: ruleEncode, Pass: "realloc", Confidence: base.Medium, Severity: "4.0", Doc: lint.RawDocumentation{
		Title:  "a private key is encoded into text that cannot be wiped",
		Text:   "hex and base64 make a string of it, pem.EncodeToMemory grows a buffer and leaves the outgrown ones behind, and so does json.Marshal of a structure with a key in bytes. Encode into bytes of the right size, or straight to where the text goes.",
		Before: "text := hex.EncodeToString(key)",
		After:  "text := make([]byte, hex.EncodedLen(len(key)))\ndefer wipe.Bytes(text)\nhex.Encode(text, key)",
	}},
	{ID: ruleMap, Pass: "realloc", Confidence: base.High, Severity: "3.5", Doc: lint.RawDocumentation{
		Title:  "a map holds keys by value",
		Text:   "A map that grows copies its values to a new table and leaves the old one behind; delete and clear do not reach it. Pointers and slices in a map move without the bytes they show.",
		Before: "keys := map[string][32]byte{}",
		After:  "keys := map[string]*[32]byte{}",
	}},
	{ID: ruleSlice, Pass: "realloc", Confidence: base.High, Severity: "3.5", Doc: lint.RawDocumentation{
		Title:  "a slice of keys by value grows",
		Text:   "append copies the elements to a larger array and leaves the old ones behind. Make the slice with room for all, or keep pointers in it.",
		Before: "var keys [][32]byte\nfor _, id := range ids {\n\tkeys = append(keys, derive(id))\n}",
		After:  "keys := make([][32]byte, len(ids))\nfor i, id := range ids {\n\tderive(&keys[i], id)\n}",
	}},
	{ID: ruleCopy, Pass: "realloc", Confidence: base.High, Severity: "3.0", Strict: true, Doc: lint.RawDocumentation{
		Title:  "a key is copied as the value of an array",
		Text:   "The variable of a range and an argument of a call are copies of the whole array, on a stack that nobody clears. Opt-in: most copies of arrays are short-lived.",
		Before: "for _, key := range keys {\n\tuse(key)\n}",
		After:  "for i := range keys {\n\tuse(&keys[i])\n}",
	}},
	{ID: ruleText, Pass: "realloc", Confidence: base.Medium, Severity: "3.0", Strict: true, Doc: lint.RawDocumentation{
		Title:  "a secret enters the program as text",
		Text:   "What stands on the command line or in the environment is a string that cannot be wiped, and others on the machine may see it. Opt-in: it is how many programs are configured.",
		Before: "password := flag.String(\"password\", \"\", \"\")",
		After:  "passwordFile := flag.String(\"password-file\", \"\", \"\")",
	}},
}
