package owner

import "testing"

// fake hands out its own bytes, which says nothing of a true connection.
type fake struct{ material []byte }

func (f *fake) ExportKeyingMaterial(label string, context []byte, length int) ([]byte, error) {
	return f.material[:length], nil
}

func TestExport(t *testing.T) {
	if err := export(&fake{make([]byte, 60)}, make([]byte, 32)); err != nil {
		t.Error(err)
	}
}
