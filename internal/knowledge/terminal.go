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
