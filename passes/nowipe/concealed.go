package nowipe

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"secretlint.example/internal/knowledge"
	"secretlint.example/internal/taint"
)

// concealed reports whether the bytes are encrypted in place on every way out:
// what stays in memory is a ciphertext, as in the buffer of a key wrap.
func (c *checker) concealed(b taint.Birth, uses *taint.Uses) bool {
	encrypted := make(map[ssa.Instruction][]ssa.Value)
	for _, u := range uses.Uses {
		if u.Call != nil && inPlace(u.Call, uses.Whole) {
			encrypted[u.Instr] = append(encrypted[u.Instr], u.Value)
		}
	}
	return len(encrypted) > 0 && len(c.ways(b, uses, encrypted)) == 0
}

// inPlace reports whether a call encrypts from one of the values to another.
func inPlace(call *ssa.CallCommon, whole []ssa.Value) bool {
	name := taint.CalleeName(call)
	if !knowledge.Conceals(name[strings.LastIndex(name, ".")+1:]) {
		return false
	}
	found := 0
	for _, arg := range taint.Operands(call) {
		if slices.Contains(whole, arg) {
			found++
		}
	}
	return found > 1
}
