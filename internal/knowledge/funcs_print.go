package knowledge

// printFuncs are the rows of what prints, and of what ends the program.
var printFuncs = map[string]string{

	// fmt; what goes to a writer is printed where the writer is a terminal

	// func fmt.Append(b []byte, a ...any) []byte
	"fmt.Append": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func fmt.Appendf(b []byte, format string, a ...any) []byte
	"fmt.Appendf": "r0~a0 r0<a0 r0<a1 r0<a2 a0!grow",
	// func fmt.Appendln(b []byte, a ...any) []byte
	"fmt.Appendln": "r0~a0 r0<a0 r0<a1 a0!grow",
	// func fmt.Errorf(format string, a ...any) (err error)
	"fmt.Errorf": "r0<a0 r0~a1 r0<a1 a1!print",
	// func fmt.Fprint(w io.Writer, a ...any) (n int, err error)
	"fmt.Fprint": "a0<a1",
	// func fmt.Fprintf(w io.Writer, format string, a ...any) (n int, err error)
	"fmt.Fprintf": "a0<a1 a0<a2",
	// func fmt.Fprintln(w io.Writer, a ...any) (n int, err error)
	"fmt.Fprintln": "a0<a1",
	// func fmt.Print(a ...any) (n int, err error)
	"fmt.Print": "a0!print",
	// func fmt.Printf(format string, a ...any) (n int, err error)
	"fmt.Printf": "a0!print a1!print",
	// func fmt.Println(a ...any) (n int, err error)
	"fmt.Println": "a0!print",
	// func fmt.Sprint(a ...any) string
	"fmt.Sprint": "r0<a0",
	// func fmt.Sprintf(format string, a ...any) string
	"fmt.Sprintf": "r0<a0 r0<a1",
	// func fmt.Sprintln(a ...any) string
	"fmt.Sprintln": "r0<a0",
	// func fmt.Scan(a ...any) (n int, err error)
	"fmt.Scan": "a0=password?",
	// func fmt.Scanf(format string, a ...any) (n int, err error)
	"fmt.Scanf": "a1=password?",
	// func fmt.Scanln(a ...any) (n int, err error)
	"fmt.Scanln": "a0=password?",
	// func fmt.Fscan(r io.Reader, a ...any) (n int, err error)
	"fmt.Fscan": "a1<a0",
	// func fmt.Fscanf(r io.Reader, format string, a ...any) (n int, err error)
	"fmt.Fscanf": "a2<a0",
	// func fmt.Fscanln(r io.Reader, a ...any) (n int, err error)
	"fmt.Fscanln": "a1<a0",
	// func fmt.Sscan(str string, a ...any) (n int, err error)
	"fmt.Sscan": "a1<a0",
	// func fmt.Sscanf(str string, format string, a ...any) (n int, err error)
	"fmt.Sscanf": "a2<a0",
	// func fmt.Sscanln(str string, a ...any) (n int, err error)
	"fmt.Sscanln": "a1<a0",
	// func (fmt.State).Write(b []byte) (n int, err error)
	"(fmt.State).Write": "this<a0",
	// func (fmt.ScanState).Read(buf []byte) (n int, err error)
	"(fmt.ScanState).Read": "a0<this",
	// func (fmt.ScanState).Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	"(fmt.ScanState).Token": "r0~this",
	// func (fmt.Stringer).String() string
	"(fmt.Stringer).String": "r0<this",
	// func (fmt.GoStringer).GoString() string
	"(fmt.GoStringer).GoString": "r0<this",
	// func (fmt.Formatter).Format(f fmt.State, verb rune)
	"(fmt.Formatter).Format": "a0<this",

	// func (error).Error() string
	"(error).Error": "r0<this",
	// func errors.New(text string) error
	"errors.New": "r0<a0 a0!print",
	// func errors.Join(errs ...error) error
	"errors.Join": "r0~a0",
	// func errors.Unwrap(err error) error
	"errors.Unwrap": "r0~a0",
	// func errors.As(err error, target any) bool
	"errors.As": "a1~a0",
	// func errors.AsType[E error](err error) (E, bool)
	"errors.AsType": "r0~a0",

	// func log.Fatal(v ...any)
	"log.Fatal": "a0!print noreturn",
	// func log.Fatalf(format string, v ...any)
	"log.Fatalf": "a0!print a1!print noreturn",
	// func log.Fatalln(v ...any)
	"log.Fatalln": "a0!print noreturn",
	// func log.Panic(v ...any)
	"log.Panic": "a0!print noreturn",
	// func log.Panicf(format string, v ...any)
	"log.Panicf": "a0!print a1!print noreturn",
	// func log.Panicln(v ...any)
	"log.Panicln": "a0!print noreturn",
	// func log.Print(v ...any)
	"log.Print": "a0!print",
	// func log.Printf(format string, v ...any)
	"log.Printf": "a0!print a1!print",
	// func log.Println(v ...any)
	"log.Println": "a0!print",
	// func log.Output(calldepth int, s string) error
	"log.Output": "a1!print",
	// func log.SetPrefix(prefix string)
	"log.SetPrefix": "a0!print",
	// func log.New(out io.Writer, prefix string, flag int) *log.Logger
	"log.New": "r0~a0 a1!print",
	// func log.SetOutput(w io.Writer)
	"log.SetOutput": "a0!keep",
	// func (*log.Logger).Fatal(v ...any)
	"(*log.Logger).Fatal": "a0!print noreturn",
	// func (*log.Logger).Fatalf(format string, v ...any)
	"(*log.Logger).Fatalf": "a0!print a1!print noreturn",
	// func (*log.Logger).Fatalln(v ...any)
	"(*log.Logger).Fatalln": "a0!print noreturn",
	// func (*log.Logger).Panic(v ...any)
	"(*log.Logger).Panic": "a0!print noreturn",
	// func (*log.Logger).Panicf(format string, v ...any)
	"(*log.Logger).Panicf": "a0!print a1!print noreturn",
	// func (*log.Logger).Panicln(v ...any)
	"(*log.Logger).Panicln": "a0!print noreturn",
	// func (*log.Logger).Print(v ...any)
	"(*log.Logger).Print": "a0!print",
	// func (*log.Logger).Printf(format string, v ...any)
	"(*log.Logger).Printf": "a0!print a1!print",
	// func (*log.Logger).Println(v ...any)
	"(*log.Logger).Println": "a0!print",
	// func (*log.Logger).Output(calldepth int, s string) error
	"(*log.Logger).Output": "a1!print",
	// func (*log.Logger).SetPrefix(prefix string)
	"(*log.Logger).SetPrefix": "a0!print",
	// func (*log.Logger).SetOutput(w io.Writer)
	"(*log.Logger).SetOutput": "this~a0",
	// func (*log.Logger).Writer() io.Writer
	"(*log.Logger).Writer": "r0~this",

	// func slog.Debug(msg string, args ...any)
	"log/slog.Debug": "a0!print a1!print",
	// func slog.DebugContext(ctx context.Context, msg string, args ...any)
	"log/slog.DebugContext": "a1!print a2!print",
	// func slog.Error(msg string, args ...any)
	"log/slog.Error": "a0!print a1!print",
	// func slog.ErrorContext(ctx context.Context, msg string, args ...any)
	"log/slog.ErrorContext": "a1!print a2!print",
	// func slog.Info(msg string, args ...any)
	"log/slog.Info": "a0!print a1!print",
	// func slog.InfoContext(ctx context.Context, msg string, args ...any)
	"log/slog.InfoContext": "a1!print a2!print",
	// func slog.Warn(msg string, args ...any)
	"log/slog.Warn": "a0!print a1!print",
	// func slog.WarnContext(ctx context.Context, msg string, args ...any)
	"log/slog.WarnContext": "a1!print a2!print",
	// func slog.Log(ctx context.Context, level slog.Level, msg string, args ...any)
	"log/slog.Log": "a2!print a3!print",
	// func slog.LogAttrs(ctx context.Context, level slog.Level, msg string, attrs ...slog.Attr)
	"log/slog.LogAttrs": "a2!print a3!print",
	// func slog.With(args ...any) *slog.Logger
	"log/slog.With": "a0!print",
	// func (*slog.Logger).Debug(msg string, args ...any)
	"(*log/slog.Logger).Debug": "a0!print a1!print",
	// func (*slog.Logger).DebugContext(ctx context.Context, msg string, args ...any)
	"(*log/slog.Logger).DebugContext": "a1!print a2!print",
	// func (*slog.Logger).Error(msg string, args ...any)
	"(*log/slog.Logger).Error": "a0!print a1!print",
	// func (*slog.Logger).ErrorContext(ctx context.Context, msg string, args ...any)
	"(*log/slog.Logger).ErrorContext": "a1!print a2!print",
	// func (*slog.Logger).Info(msg string, args ...any)
	"(*log/slog.Logger).Info": "a0!print a1!print",
	// func (*slog.Logger).InfoContext(ctx context.Context, msg string, args ...any)
	"(*log/slog.Logger).InfoContext": "a1!print a2!print",
	// func (*slog.Logger).Warn(msg string, args ...any)
	"(*log/slog.Logger).Warn": "a0!print a1!print",
	// func (*slog.Logger).WarnContext(ctx context.Context, msg string, args ...any)
	"(*log/slog.Logger).WarnContext": "a1!print a2!print",
	// func (*slog.Logger).Log(ctx context.Context, level slog.Level, msg string, args ...any)
	"(*log/slog.Logger).Log": "a2!print a3!print",
	// func (*slog.Logger).LogAttrs(ctx context.Context, level slog.Level, msg string, attrs ...slog.Attr)
	"(*log/slog.Logger).LogAttrs": "a2!print a3!print",
	// func (*slog.Logger).With(args ...any) *slog.Logger
	"(*log/slog.Logger).With": "a0!print r0~this",
	// func (*slog.Logger).WithGroup(name string) *slog.Logger
	"(*log/slog.Logger).WithGroup": "r0~this",
	// func (*slog.Record).Add(args ...any)
	"(*log/slog.Record).Add": "this~a0 this<a0",
	// func (*slog.Record).AddAttrs(attrs ...slog.Attr)
	"(*log/slog.Record).AddAttrs": "this~a0 this<a0",
	// func (slog.Handler).Handle(context.Context, slog.Record) error
	"(log/slog.Handler).Handle": "a1!print",
	// func (slog.Handler).WithAttrs(attrs []slog.Attr) slog.Handler
	"(log/slog.Handler).WithAttrs": "a0!print r0~this",
	// func (*slog.JSONHandler).Handle(_ context.Context, r slog.Record) error
	"(*log/slog.JSONHandler).Handle": "a1!print",
	// func (*slog.JSONHandler).WithAttrs(attrs []slog.Attr) slog.Handler
	"(*log/slog.JSONHandler).WithAttrs": "a0!print r0~this",
	// func (*slog.TextHandler).Handle(_ context.Context, r slog.Record) error
	"(*log/slog.TextHandler).Handle": "a1!print",
	// func (*slog.TextHandler).WithAttrs(attrs []slog.Attr) slog.Handler
	"(*log/slog.TextHandler).WithAttrs": "a0!print r0~this",
	// func (slog.LogValuer).LogValue() slog.Value
	"(log/slog.LogValuer).LogValue": "r0<this",
	// func (slog.Attr).String() string
	"(log/slog.Attr).String": "r0<this",
	// func (slog.Value).Any() any
	"(log/slog.Value).Any": "r0~this",
	// func (slog.Value).String() string
	"(log/slog.Value).String": "r0<this",
	// func (slog.Value).Resolve() (rv slog.Value)
	"(log/slog.Value).Resolve": "r0~this",
	// func slog.Any(key string, value any) slog.Attr
	"log/slog.Any": "r0~a1 r0<a1",
	// func slog.AnyValue(v any) slog.Value
	"log/slog.AnyValue": "r0~a0 r0<a0",
	// func slog.String(key string, value string) slog.Attr
	"log/slog.String": "r0~a1 r0<a1",
	// func slog.StringValue(value string) slog.Value
	"log/slog.StringValue": "r0~a0 r0<a0",
	// func slog.Group(key string, args ...any) slog.Attr
	"log/slog.Group": "r0~a1 r0<a1",
	// func slog.GroupAttrs(key string, attrs ...slog.Attr) slog.Attr
	"log/slog.GroupAttrs": "r0~a1 r0<a1",
	// func slog.GroupValue(as ...slog.Attr) slog.Value
	"log/slog.GroupValue": "r0~a0 r0<a0",
	// func slog.Int(key string, value int) slog.Attr
	"log/slog.Int": "r0<a1",
	// func slog.Int64(key string, value int64) slog.Attr
	"log/slog.Int64": "r0<a1",
	// func slog.Uint64(key string, v uint64) slog.Attr
	"log/slog.Uint64": "r0<a1",
	// func slog.NewRecord(t time.Time, level slog.Level, msg string, pc uintptr) slog.Record
	"log/slog.NewRecord": "r0<a2",
	// func slog.New(h slog.Handler) *slog.Logger
	"log/slog.New": "r0~a0",
	// func slog.SetDefault(l *slog.Logger)
	"log/slog.SetDefault": "a0!keep",
	// func (*slog.MultiHandler).Handle(ctx context.Context, r slog.Record) error
	"(*log/slog.MultiHandler).Handle": "a1!print",
	// func (*slog.MultiHandler).WithAttrs(attrs []slog.Attr) slog.Handler
	"(*log/slog.MultiHandler).WithAttrs": "a0!print r0~this",
	// func (*slog.Logger).Handler() slog.Handler
	"(*log/slog.Logger).Handler": "r0~this",
	// func slog.NewJSONHandler(w io.Writer, opts *slog.HandlerOptions) *slog.JSONHandler
	"log/slog.NewJSONHandler": "r0~a0",
	// func slog.NewTextHandler(w io.Writer, opts *slog.HandlerOptions) *slog.TextHandler
	"log/slog.NewTextHandler": "r0~a0",
	// func slog.NewLogLogger(h slog.Handler, level slog.Level) *log.Logger
	"log/slog.NewLogLogger": "r0~a0",
	// func slog.NewMultiHandler(handlers ...slog.Handler) *slog.MultiHandler
	"log/slog.NewMultiHandler": "r0~a0",

	// func (*syslog.Writer).Alert(m string) error
	"(*log/syslog.Writer).Alert": "a0!print",
	// func (*syslog.Writer).Crit(m string) error
	"(*log/syslog.Writer).Crit": "a0!print",
	// func (*syslog.Writer).Debug(m string) error
	"(*log/syslog.Writer).Debug": "a0!print",
	// func (*syslog.Writer).Emerg(m string) error
	"(*log/syslog.Writer).Emerg": "a0!print",
	// func (*syslog.Writer).Err(m string) error
	"(*log/syslog.Writer).Err": "a0!print",
	// func (*syslog.Writer).Info(m string) error
	"(*log/syslog.Writer).Info": "a0!print",
	// func (*syslog.Writer).Notice(m string) error
	"(*log/syslog.Writer).Notice": "a0!print",
	// func (*syslog.Writer).Warning(m string) error
	"(*log/syslog.Writer).Warning": "a0!print",
	// func (*syslog.Writer).Write(b []byte) (int, error)
	"(*log/syslog.Writer).Write": "a0!print",

	// a metric is served to whoever asks

	// func (*expvar.String).Set(value string)
	"(*expvar.String).Set": "a0!print",
	// func expvar.Publish(name string, v expvar.Var)
	"expvar.Publish": "a1!print",

	// the log of a test is no log; the test may end

	// func (*testing.common).Fatal(args ...any)
	"(*testing.common).Fatal": "noreturn",
	// func (*testing.common).Fatalf(format string, args ...any)
	"(*testing.common).Fatalf": "noreturn",
	// func (*testing.common).FailNow()
	"(*testing.common).FailNow": "noreturn",
	// func (*testing.common).Skip(args ...any)
	"(*testing.common).Skip": "noreturn",
	// func (*testing.common).Skipf(format string, args ...any)
	"(*testing.common).Skipf": "noreturn",
	// func (*testing.common).SkipNow()
	"(*testing.common).SkipNow": "noreturn",
	// func (testing.TB).Fatal(args ...any)
	"(testing.TB).Fatal": "noreturn",
	// func (testing.TB).Fatalf(format string, args ...any)
	"(testing.TB).Fatalf": "noreturn",
	// func (testing.TB).FailNow()
	"(testing.TB).FailNow": "noreturn",
	// func (testing.TB).Skip(args ...any)
	"(testing.TB).Skip": "noreturn",
	// func (testing.TB).Skipf(format string, args ...any)
	"(testing.TB).Skipf": "noreturn",
	// func (testing.TB).SkipNow()
	"(testing.TB).SkipNow": "noreturn",
}
