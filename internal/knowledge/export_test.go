package knowledge

import "strings"

// FuncTables are the tables of functions, apart.
var FuncTables = funcTables

// MoveNames are the functions that the table of moves speaks of.
func MoveNames() []string {
	var names []string
	for name := range moves {
		names = append(names, name)
	}
	return names
}

// TwinNames returns pairs of functions that are said to do the same.
func TwinNames() (pairs [][2]string) {
	for name, t := range twins {
		i := strings.LastIndex(name, ".")
		pairs = append(pairs, [2]string{name, name[:i+1] + t.Name})
	}
	return pairs
}
