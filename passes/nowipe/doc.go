// Package nowipe reports secrets that a function owns and does not wipe.
//
// # Analyzer nowipe
//
// nowipe: report secrets that are never wiped, or not on every way out
//
// The garbage collector frees memory and does not clear it. A key that nobody
// wiped stays readable, for minutes or for the life of the process, to a core
// dump, a swap file, a debugger, a cold boot, or a bug that reads memory out
// of bounds. Wiping it is the duty of the function that owns it.
//
//	func open(password, salt, box []byte) ([]byte, error) {
//		key, err := scrypt.Key(password, salt, 1<<15, 8, 1, 32)
//		if err != nil {
//			return nil, err
//		}
//		return decrypt(key, box) // key is left behind
//	}
//
// The pass reports the call of scrypt.Key. With the wipe it is silent:
//
//	key, err := scrypt.Key(password, salt, 1<<15, 8, 1, 32)
//	if err != nil {
//		return nil, err
//	}
//	defer wipe.Bytes(key)
//	return decrypt(key, box)
//
// # What counts
//
// A secret is what a producer of keys returns or writes, what is used as the
// key of a cipher, or what a name calls a key where the producer agrees. The
// function owns it if it is new and goes to nobody who keeps it: parameters,
// results, fields and whatever an unknown function was given belong to
// others, and the pass is silent about them.
//
// # Limits
//
// Copies that the runtime makes (stack growth, registers) and copies inside
// of libraries are invisible. A wiped key may have been copied before; pass
// realloc looks for the commonest ways.
package nowipe
