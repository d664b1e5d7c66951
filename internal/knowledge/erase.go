package knowledge

// Erases reports whether the function of that full name runs its argument so
// that the stack and, at the next collection, the heap of it are erased
// (runtime/secret, an experiment of Go 1.26).
func Erases(fullName string) bool {
	return fullName == "runtime/secret.Do" || fullName == WipePath+".Do"
}
