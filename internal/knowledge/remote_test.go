package knowledge

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"testing"
)

// clients declares what stubs look like, with the packages of their options.
const clients = `package p

import (
	"context"

	gax "github.com/googleapis/gax-go/v2"
	kms "github.com/aws/aws-sdk-go-v2/service/kms"
	grpc "google.golang.org/grpc"
)

type request struct{}
type response struct{}

type grpcClient interface {
	Get(ctx context.Context, in *request, opts ...grpc.CallOption) (*response, error)
}

type clouds interface {
	Google(ctx context.Context, in *request, opts ...gax.CallOption) (*response, error)
	Amazon(ctx context.Context, in *request, opts ...func(*kms.Options)) (*response, error)
}

type others interface {
	Stream(ctx context.Context, opts ...grpc.CallOption) (chan int, error)
	Option(ctx context.Context, in *request, opts ...func(*request)) (*response, error)
	Plain(ctx context.Context, in *request) (*response, error)
	Send(ctx context.Context, in *request, opts ...grpc.CallOption) error
}
`

// stubImporter makes the packages that clients imports.
type stubImporter struct{ std types.Importer }

func (s stubImporter) Import(path string) (*types.Package, error) {
	names := map[string]string{
		"google.golang.org/grpc":                   "CallOption",
		"github.com/googleapis/gax-go/v2":          "CallOption",
		"github.com/aws/aws-sdk-go-v2/service/kms": "Options",
	}
	name, ok := names[path]
	if !ok {
		return s.std.Import(path)
	}
	pkg := types.NewPackage(path, "x")
	obj := types.NewTypeName(token.NoPos, pkg, name, nil)
	types.NewNamed(obj, types.NewStruct(nil, nil), nil)
	pkg.Scope().Insert(obj)
	pkg.MarkComplete()
	return pkg, nil
}

func TestRemote(t *testing.T) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "p.go", clients, 0)
	if err != nil {
		t.Fatal(err)
	}
	cfg := types.Config{Importer: stubImporter{importer.ForCompiler(fset, "source", nil)}}
	pkg, err := cfg.Check("p", fset, []*ast.File{file}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{"grpcClient": true, "clouds": true, "others": false} {
		iface := pkg.Scope().Lookup(name).Type().Underlying().(*types.Interface)
		for m := range iface.Methods() {
			if got := Remote(m.Signature()); got != want {
				t.Errorf("%s.%s: Remote is %v", name, m.Name(), got)
			}
		}
	}
}

func TestShares(t *testing.T) {
	for _, test := range []struct {
		pkg, fn       string
		splits, joins bool
	}{
		{"shamir", "Split", true, false},
		{"sssa", "Create", true, false},
		{"slip39", "CombineMnemonics", false, true},
		{"shamir", "evaluate", false, false},
		{"strings", "Split", false, false},
	} {
		if splits, joins := Shares(test.pkg, test.fn); splits != test.splits || joins != test.joins {
			t.Errorf("%s.%s: %v, %v", test.pkg, test.fn, splits, joins)
		}
	}
}
