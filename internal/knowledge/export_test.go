package knowledge

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
