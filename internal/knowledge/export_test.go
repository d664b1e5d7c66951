package knowledge

// FuncTables are the tables of functions, apart.
var FuncTables = funcTables
