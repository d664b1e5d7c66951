package knowledge

// vendorPrintFuncs are the rows of loggers. Values that are numbers, times or
// truths have no row: they are no secrets.
var vendorPrintFuncs = map[string]string{
	// func (*log.Entry).Debug(msg string)
	"(*github.com/apex/log.Entry).Debug": "a0!print",
	// func (*log.Entry).Debugf(msg string, v ...interface{})
	"(*github.com/apex/log.Entry).Debugf": "a0!print a1!print",
	// func (*log.Entry).Error(msg string)
	"(*github.com/apex/log.Entry).Error": "a0!print",
	// func (*log.Entry).Errorf(msg string, v ...interface{})
	"(*github.com/apex/log.Entry).Errorf": "a0!print a1!print",
	// func (*log.Entry).Fatal(msg string)
	"(*github.com/apex/log.Entry).Fatal": "a0!print noreturn",
	// func (*log.Entry).Fatalf(msg string, v ...interface{})
	"(*github.com/apex/log.Entry).Fatalf": "a0!print a1!print noreturn",
	// func (*log.Entry).Info(msg string)
	"(*github.com/apex/log.Entry).Info": "a0!print",
	// func (*log.Entry).Infof(msg string, v ...interface{})
	"(*github.com/apex/log.Entry).Infof": "a0!print a1!print",
	// func (*log.Entry).Trace(msg string) *log.Entry
	"(*github.com/apex/log.Entry).Trace": "a0!print",
	// func (*log.Entry).Warn(msg string)
	"(*github.com/apex/log.Entry).Warn": "a0!print",
	// func (*log.Entry).Warnf(msg string, v ...interface{})
	"(*github.com/apex/log.Entry).Warnf": "a0!print a1!print",
	// func (*log.Entry).WithError(err error) *log.Entry
	"(*github.com/apex/log.Entry).WithError": "a0!print r0~this",
	// func (*log.Entry).WithField(key string, value interface{}) *log.Entry
	"(*github.com/apex/log.Entry).WithField": "a0!print a1!print r0~this",
	// func (*log.Entry).WithFields(fields log.Fielder) *log.Entry
	"(*github.com/apex/log.Entry).WithFields": "a0!print r0~this",
	// func (*log.Logger).Debug(msg string)
	"(*github.com/apex/log.Logger).Debug": "a0!print",
	// func (*log.Logger).Debugf(msg string, v ...interface{})
	"(*github.com/apex/log.Logger).Debugf": "a0!print a1!print",
	// func (*log.Logger).Error(msg string)
	"(*github.com/apex/log.Logger).Error": "a0!print",
	// func (*log.Logger).Errorf(msg string, v ...interface{})
	"(*github.com/apex/log.Logger).Errorf": "a0!print a1!print",
	// func (*log.Logger).Fatal(msg string)
	"(*github.com/apex/log.Logger).Fatal": "a0!print noreturn",
	// func (*log.Logger).Fatalf(msg string, v ...interface{})
	"(*github.com/apex/log.Logger).Fatalf": "a0!print a1!print noreturn",
	// func (*log.Logger).Info(msg string)
	"(*github.com/apex/log.Logger).Info": "a0!print",
	// func (*log.Logger).Infof(msg string, v ...interface{})
	"(*github.com/apex/log.Logger).Infof": "a0!print a1!print",
	// func (*log.Logger).Trace(msg string) *log.Entry
	"(*github.com/apex/log.Logger).Trace": "a0!print",
	// func (*log.Logger).Warn(msg string)
	"(*github.com/apex/log.Logger).Warn": "a0!print",
	// func (*log.Logger).Warnf(msg string, v ...interface{})
	"(*github.com/apex/log.Logger).Warnf": "a0!print a1!print",
	// func (*log.Logger).WithError(err error) *log.Entry
	"(*github.com/apex/log.Logger).WithError": "a0!print r0~this",
	// func (*log.Logger).WithField(key string, value interface{}) *log.Entry
	"(*github.com/apex/log.Logger).WithField": "a0!print a1!print r0~this",
	// func (*log.Logger).WithFields(fields log.Fielder) *log.Entry
	"(*github.com/apex/log.Logger).WithFields": "a0!print r0~this",
	// func (log.Interface).Debug(string)
	"(github.com/apex/log.Interface).Debug": "a0!print",
	// func (log.Interface).Debugf(string, ...interface{})
	"(github.com/apex/log.Interface).Debugf": "a0!print a1!print",
	// func (log.Interface).Error(string)
	"(github.com/apex/log.Interface).Error": "a0!print",
	// func (log.Interface).Errorf(string, ...interface{})
	"(github.com/apex/log.Interface).Errorf": "a0!print a1!print",
	// func (log.Interface).Fatal(string)
	"(github.com/apex/log.Interface).Fatal": "a0!print noreturn",
	// func (log.Interface).Fatalf(string, ...interface{})
	"(github.com/apex/log.Interface).Fatalf": "a0!print a1!print noreturn",
	// func (log.Interface).Info(string)
	"(github.com/apex/log.Interface).Info": "a0!print",
	// func (log.Interface).Infof(string, ...interface{})
	"(github.com/apex/log.Interface).Infof": "a0!print a1!print",
	// func (log.Interface).Trace(string) *log.Entry
	"(github.com/apex/log.Interface).Trace": "a0!print",
	// func (log.Interface).Warn(string)
	"(github.com/apex/log.Interface).Warn": "a0!print",
	// func (log.Interface).Warnf(string, ...interface{})
	"(github.com/apex/log.Interface).Warnf": "a0!print a1!print",
	// func (log.Interface).WithError(error) *log.Entry
	"(github.com/apex/log.Interface).WithError": "a0!print r0~this",
	// func (log.Interface).WithField(string, interface{}) *log.Entry
	"(github.com/apex/log.Interface).WithField": "a0!print a1!print r0~this",
	// func (log.Interface).WithFields(log.Fielder) *log.Entry
	"(github.com/apex/log.Interface).WithFields": "a0!print r0~this",
	// func log.Debug(msg string)
	"github.com/apex/log.Debug": "a0!print",
	// func log.Debugf(msg string, v ...interface{})
	"github.com/apex/log.Debugf": "a0!print a1!print",
	// func log.Error(msg string)
	"github.com/apex/log.Error": "a0!print",
	// func log.Errorf(msg string, v ...interface{})
	"github.com/apex/log.Errorf": "a0!print a1!print",
	// func log.Fatal(msg string)
	"github.com/apex/log.Fatal": "a0!print noreturn",
	// func log.Fatalf(msg string, v ...interface{})
	"github.com/apex/log.Fatalf": "a0!print a1!print noreturn",
	// func log.Info(msg string)
	"github.com/apex/log.Info": "a0!print",
	// func log.Infof(msg string, v ...interface{})
	"github.com/apex/log.Infof": "a0!print a1!print",
	// func log.Trace(msg string) *log.Entry
	"github.com/apex/log.Trace": "a0!print",
	// func log.Warn(msg string)
	"github.com/apex/log.Warn": "a0!print",
	// func log.Warnf(msg string, v ...interface{})
	"github.com/apex/log.Warnf": "a0!print a1!print",
	// func log.WithError(err error) *log.Entry
	"github.com/apex/log.WithError": "a0!print",
	// func log.WithField(key string, value interface{}) *log.Entry
	"github.com/apex/log.WithField": "a0!print a1!print",
	// func log.WithFields(fields log.Fielder) *log.Entry
	"github.com/apex/log.WithFields": "a0!print",

	// func (*log.Logger).Debug(msg any, keyvals ...any)
	"(*github.com/charmbracelet/log.Logger).Debug": "a0!print a1!print",
	// func (*log.Logger).Debugf(format string, args ...any)
	"(*github.com/charmbracelet/log.Logger).Debugf": "a0!print a1!print",
	// func (*log.Logger).Error(msg any, keyvals ...any)
	"(*github.com/charmbracelet/log.Logger).Error": "a0!print a1!print",
	// func (*log.Logger).Errorf(format string, args ...any)
	"(*github.com/charmbracelet/log.Logger).Errorf": "a0!print a1!print",
	// func (*log.Logger).Fatal(msg any, keyvals ...any)
	"(*github.com/charmbracelet/log.Logger).Fatal": "a0!print a1!print noreturn",
	// func (*log.Logger).Fatalf(format string, args ...any)
	"(*github.com/charmbracelet/log.Logger).Fatalf": "a0!print a1!print noreturn",
	// func (*log.Logger).Info(msg any, keyvals ...any)
	"(*github.com/charmbracelet/log.Logger).Info": "a0!print a1!print",
	// func (*log.Logger).Infof(format string, args ...any)
	"(*github.com/charmbracelet/log.Logger).Infof": "a0!print a1!print",
	// func (*log.Logger).Log(level log.Level, msg any, keyvals ...any)
	"(*github.com/charmbracelet/log.Logger).Log": "a1!print a2!print",
	// func (*log.Logger).Logf(level log.Level, format string, args ...any)
	"(*github.com/charmbracelet/log.Logger).Logf": "a1!print a2!print",
	// func (*log.Logger).Print(msg any, keyvals ...any)
	"(*github.com/charmbracelet/log.Logger).Print": "a0!print a1!print",
	// func (*log.Logger).Printf(format string, args ...any)
	"(*github.com/charmbracelet/log.Logger).Printf": "a0!print a1!print",
	// func (*log.Logger).Warn(msg any, keyvals ...any)
	"(*github.com/charmbracelet/log.Logger).Warn": "a0!print a1!print",
	// func (*log.Logger).Warnf(format string, args ...any)
	"(*github.com/charmbracelet/log.Logger).Warnf": "a0!print a1!print",
	// func (*log.Logger).With(keyvals ...any) *log.Logger
	"(*github.com/charmbracelet/log.Logger).With": "a0!print r0~this",
	// func (*log.Logger).WithPrefix(prefix string) *log.Logger
	"(*github.com/charmbracelet/log.Logger).WithPrefix": "a0!print r0~this",
	// func log.Debug(msg any, keyvals ...any)
	"github.com/charmbracelet/log.Debug": "a0!print a1!print",
	// func log.Debugf(format string, args ...any)
	"github.com/charmbracelet/log.Debugf": "a0!print a1!print",
	// func log.Error(msg any, keyvals ...any)
	"github.com/charmbracelet/log.Error": "a0!print a1!print",
	// func log.Errorf(format string, args ...any)
	"github.com/charmbracelet/log.Errorf": "a0!print a1!print",
	// func log.Fatal(msg any, keyvals ...any)
	"github.com/charmbracelet/log.Fatal": "a0!print a1!print noreturn",
	// func log.Fatalf(format string, args ...any)
	"github.com/charmbracelet/log.Fatalf": "a0!print a1!print noreturn",
	// func log.Info(msg any, keyvals ...any)
	"github.com/charmbracelet/log.Info": "a0!print a1!print",
	// func log.Infof(format string, args ...any)
	"github.com/charmbracelet/log.Infof": "a0!print a1!print",
	// func log.Log(level log.Level, msg any, keyvals ...any)
	"github.com/charmbracelet/log.Log": "a1!print a2!print",
	// func log.Logf(level log.Level, format string, args ...any)
	"github.com/charmbracelet/log.Logf": "a1!print a2!print",
	// func log.Print(msg any, keyvals ...any)
	"github.com/charmbracelet/log.Print": "a0!print a1!print",
	// func log.Printf(format string, args ...any)
	"github.com/charmbracelet/log.Printf": "a0!print a1!print",
	// func log.Warn(msg any, keyvals ...any)
	"github.com/charmbracelet/log.Warn": "a0!print a1!print",
	// func log.Warnf(format string, args ...any)
	"github.com/charmbracelet/log.Warnf": "a0!print a1!print",
	// func log.With(keyvals ...any) *log.Logger
	"github.com/charmbracelet/log.With": "a0!print",
	// func log.WithPrefix(prefix string) *log.Logger
	"github.com/charmbracelet/log.WithPrefix": "a0!print",

	// func (*log.SwapLogger).Log(keyvals ...interface{}) error
	"(*github.com/go-kit/log.SwapLogger).Log": "a0!print",
	// func (log.Logger).Log(keyvals ...interface{}) error
	"(github.com/go-kit/log.Logger).Log": "a0!print",
	// func (log.LoggerFunc).Log(keyvals ...interface{}) error
	"(github.com/go-kit/log.LoggerFunc).Log": "a0!print",
	// func log.With(logger log.Logger, keyvals ...interface{}) log.Logger
	"github.com/go-kit/log.With": "a1!print r0~a0",
	// func log.WithPrefix(logger log.Logger, keyvals ...interface{}) log.Logger
	"github.com/go-kit/log.WithPrefix": "a1!print r0~a0",
	// func log.WithSuffix(logger log.Logger, keyvals ...interface{}) log.Logger
	"github.com/go-kit/log.WithSuffix": "a1!print r0~a0",

	// func (logr.LogSink).Error(err error, msg string, keysAndValues ...any)
	"(github.com/go-logr/logr.LogSink).Error": "a0!print a1!print a2!print",
	// func (logr.LogSink).Info(level int, msg string, keysAndValues ...any)
	"(github.com/go-logr/logr.LogSink).Info": "a1!print a2!print",
	// func (logr.LogSink).WithValues(keysAndValues ...any) logr.LogSink
	"(github.com/go-logr/logr.LogSink).WithValues": "a0!print r0~this",
	// func (logr.Logger).Error(err error, msg string, keysAndValues ...any)
	"(github.com/go-logr/logr.Logger).Error": "a0!print a1!print a2!print",
	// func (logr.Logger).Info(msg string, keysAndValues ...any)
	"(github.com/go-logr/logr.Logger).Info": "a0!print a1!print",
	// func (logr.Logger).WithValues(keysAndValues ...any) logr.Logger
	"(github.com/go-logr/logr.Logger).WithValues": "a0!print r0~this",

	// func (glog.Verbose).Info(args ...any)
	"(github.com/golang/glog.Verbose).Info": "a0!print",
	// func (glog.Verbose).InfoContext(ctx context.Context, args ...any)
	"(github.com/golang/glog.Verbose).InfoContext": "a1!print",
	// func (glog.Verbose).InfoContextDepth(ctx context.Context, depth int, args ...any)
	"(github.com/golang/glog.Verbose).InfoContextDepth": "a2!print",
	// func (glog.Verbose).InfoContextDepthf(ctx context.Context, depth int, format string, args ...any)
	"(github.com/golang/glog.Verbose).InfoContextDepthf": "a2!print a3!print",
	// func (glog.Verbose).InfoContextf(ctx context.Context, format string, args ...any)
	"(github.com/golang/glog.Verbose).InfoContextf": "a1!print a2!print",
	// func (glog.Verbose).InfoDepth(depth int, args ...any)
	"(github.com/golang/glog.Verbose).InfoDepth": "a1!print",
	// func (glog.Verbose).InfoDepthf(depth int, format string, args ...any)
	"(github.com/golang/glog.Verbose).InfoDepthf": "a1!print a2!print",
	// func (glog.Verbose).Infof(format string, args ...any)
	"(github.com/golang/glog.Verbose).Infof": "a0!print a1!print",
	// func (glog.Verbose).Infoln(args ...any)
	"(github.com/golang/glog.Verbose).Infoln": "a0!print",
	// func glog.Error(args ...any)
	"github.com/golang/glog.Error": "a0!print",
	// func glog.ErrorContext(ctx context.Context, args ...any)
	"github.com/golang/glog.ErrorContext": "a1!print",
	// func glog.ErrorContextDepth(ctx context.Context, depth int, args ...any)
	"github.com/golang/glog.ErrorContextDepth": "a2!print",
	// func glog.ErrorContextDepthf(ctx context.Context, depth int, format string, args ...any)
	"github.com/golang/glog.ErrorContextDepthf": "a2!print a3!print",
	// func glog.ErrorContextf(ctx context.Context, format string, args ...any)
	"github.com/golang/glog.ErrorContextf": "a1!print a2!print",
	// func glog.ErrorDepth(depth int, args ...any)
	"github.com/golang/glog.ErrorDepth": "a1!print",
	// func glog.ErrorDepthf(depth int, format string, args ...any)
	"github.com/golang/glog.ErrorDepthf": "a1!print a2!print",
	// func glog.Errorf(format string, args ...any)
	"github.com/golang/glog.Errorf": "a0!print a1!print",
	// func glog.Errorln(args ...any)
	"github.com/golang/glog.Errorln": "a0!print",
	// func glog.Exit(args ...any)
	"github.com/golang/glog.Exit": "a0!print noreturn",
	// func glog.ExitContext(ctx context.Context, args ...any)
	"github.com/golang/glog.ExitContext": "a1!print noreturn",
	// func glog.ExitContextDepth(ctx context.Context, depth int, args ...any)
	"github.com/golang/glog.ExitContextDepth": "a2!print noreturn",
	// func glog.ExitContextDepthf(ctx context.Context, depth int, format string, args ...any)
	"github.com/golang/glog.ExitContextDepthf": "a2!print a3!print noreturn",
	// func glog.ExitContextf(ctx context.Context, format string, args ...any)
	"github.com/golang/glog.ExitContextf": "a1!print a2!print noreturn",
	// func glog.ExitDepth(depth int, args ...any)
	"github.com/golang/glog.ExitDepth": "a1!print noreturn",
	// func glog.ExitDepthf(depth int, format string, args ...any)
	"github.com/golang/glog.ExitDepthf": "a1!print a2!print noreturn",
	// func glog.Exitf(format string, args ...any)
	"github.com/golang/glog.Exitf": "a0!print a1!print noreturn",
	// func glog.Exitln(args ...any)
	"github.com/golang/glog.Exitln": "a0!print noreturn",
	// func glog.Fatal(args ...any)
	"github.com/golang/glog.Fatal": "a0!print noreturn",
	// func glog.FatalContext(ctx context.Context, args ...any)
	"github.com/golang/glog.FatalContext": "a1!print noreturn",
	// func glog.FatalContextDepth(ctx context.Context, depth int, args ...any)
	"github.com/golang/glog.FatalContextDepth": "a2!print noreturn",
	// func glog.FatalContextDepthf(ctx context.Context, depth int, format string, args ...any)
	"github.com/golang/glog.FatalContextDepthf": "a2!print a3!print noreturn",
	// func glog.FatalContextf(ctx context.Context, format string, args ...any)
	"github.com/golang/glog.FatalContextf": "a1!print a2!print noreturn",
	// func glog.FatalDepth(depth int, args ...any)
	"github.com/golang/glog.FatalDepth": "a1!print noreturn",
	// func glog.FatalDepthf(depth int, format string, args ...any)
	"github.com/golang/glog.FatalDepthf": "a1!print a2!print noreturn",
	// func glog.Fatalf(format string, args ...any)
	"github.com/golang/glog.Fatalf": "a0!print a1!print noreturn",
	// func glog.Fatalln(args ...any)
	"github.com/golang/glog.Fatalln": "a0!print noreturn",
	// func glog.Info(args ...any)
	"github.com/golang/glog.Info": "a0!print",
	// func glog.InfoContext(ctx context.Context, args ...any)
	"github.com/golang/glog.InfoContext": "a1!print",
	// func glog.InfoContextDepth(ctx context.Context, depth int, args ...any)
	"github.com/golang/glog.InfoContextDepth": "a2!print",
	// func glog.InfoContextDepthf(ctx context.Context, depth int, format string, args ...any)
	"github.com/golang/glog.InfoContextDepthf": "a2!print a3!print",
	// func glog.InfoContextf(ctx context.Context, format string, args ...any)
	"github.com/golang/glog.InfoContextf": "a1!print a2!print",
	// func glog.InfoDepth(depth int, args ...any)
	"github.com/golang/glog.InfoDepth": "a1!print",
	// func glog.InfoDepthf(depth int, format string, args ...any)
	"github.com/golang/glog.InfoDepthf": "a1!print a2!print",
	// func glog.Infof(format string, args ...any)
	"github.com/golang/glog.Infof": "a0!print a1!print",
	// func glog.Infoln(args ...any)
	"github.com/golang/glog.Infoln": "a0!print",
	// func glog.Warning(args ...any)
	"github.com/golang/glog.Warning": "a0!print",
	// func glog.WarningContext(ctx context.Context, args ...any)
	"github.com/golang/glog.WarningContext": "a1!print",
	// func glog.WarningContextDepth(ctx context.Context, depth int, args ...any)
	"github.com/golang/glog.WarningContextDepth": "a2!print",
	// func glog.WarningContextDepthf(ctx context.Context, depth int, format string, args ...any)
	"github.com/golang/glog.WarningContextDepthf": "a2!print a3!print",
	// func glog.WarningContextf(ctx context.Context, format string, args ...any)
	"github.com/golang/glog.WarningContextf": "a1!print a2!print",
	// func glog.WarningDepth(depth int, args ...any)
	"github.com/golang/glog.WarningDepth": "a1!print",
	// func glog.WarningDepthf(depth int, format string, args ...any)
	"github.com/golang/glog.WarningDepthf": "a1!print a2!print",
	// func glog.Warningf(format string, args ...any)
	"github.com/golang/glog.Warningf": "a0!print a1!print",
	// func glog.Warningln(args ...any)
	"github.com/golang/glog.Warningln": "a0!print",

	// func (hclog.Logger).Debug(msg string, args ...interface{})
	"(github.com/hashicorp/go-hclog.Logger).Debug": "a0!print a1!print",
	// func (hclog.Logger).Error(msg string, args ...interface{})
	"(github.com/hashicorp/go-hclog.Logger).Error": "a0!print a1!print",
	// func (hclog.Logger).ImpliedArgs() []interface{}
	"(github.com/hashicorp/go-hclog.Logger).ImpliedArgs": "r0~this",
	// func (hclog.Logger).Info(msg string, args ...interface{})
	"(github.com/hashicorp/go-hclog.Logger).Info": "a0!print a1!print",
	// func (hclog.Logger).Log(level hclog.Level, msg string, args ...interface{})
	"(github.com/hashicorp/go-hclog.Logger).Log": "a1!print a2!print",
	// func (hclog.Logger).Trace(msg string, args ...interface{})
	"(github.com/hashicorp/go-hclog.Logger).Trace": "a0!print a1!print",
	// func (hclog.Logger).Warn(msg string, args ...interface{})
	"(github.com/hashicorp/go-hclog.Logger).Warn": "a0!print a1!print",
	// func (hclog.Logger).With(args ...interface{}) hclog.Logger
	"(github.com/hashicorp/go-hclog.Logger).With": "a0!print r0~this",

	// func (*zerolog.Array).Bytes(val []byte) *zerolog.Array
	"(*github.com/rs/zerolog.Array).Bytes": "a0!print r0~this",
	// func (*zerolog.Array).Dict(dict *zerolog.Event) *zerolog.Array
	"(*github.com/rs/zerolog.Array).Dict": "a0!print r0~this",
	// func (*zerolog.Array).Err(err error) *zerolog.Array
	"(*github.com/rs/zerolog.Array).Err": "a0!print r0~this",
	// func (*zerolog.Array).Errs(errs []error) *zerolog.Array
	"(*github.com/rs/zerolog.Array).Errs": "a0!print r0~this",
	// func (*zerolog.Array).Hex(val []byte) *zerolog.Array
	"(*github.com/rs/zerolog.Array).Hex": "a0!print r0~this",
	// func (*zerolog.Array).Interface(i interface{}) *zerolog.Array
	"(*github.com/rs/zerolog.Array).Interface": "a0!print r0~this",
	// func (*zerolog.Array).Object(obj zerolog.LogObjectMarshaler) *zerolog.Array
	"(*github.com/rs/zerolog.Array).Object": "a0!print r0~this",
	// func (*zerolog.Array).RawJSON(val []byte) *zerolog.Array
	"(*github.com/rs/zerolog.Array).RawJSON": "a0!print r0~this",
	// func (*zerolog.Array).Str(val string) *zerolog.Array
	"(*github.com/rs/zerolog.Array).Str": "a0!print r0~this",
	// func (*zerolog.Event).AnErr(key string, err error) *zerolog.Event
	"(*github.com/rs/zerolog.Event).AnErr": "a1!print r0~this",
	// func (*zerolog.Event).Any(key string, i interface{}) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Any": "a1!print r0~this",
	// func (*zerolog.Event).Array(key string, arr zerolog.LogArrayMarshaler) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Array": "a1!print r0~this",
	// func (*zerolog.Event).Bytes(key string, val []byte) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Bytes": "a1!print r0~this",
	// func (*zerolog.Event).Dict(key string, dict *zerolog.Event) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Dict": "a1!print r0~this",
	// func (*zerolog.Event).EmbedObject(obj zerolog.LogObjectMarshaler) *zerolog.Event
	"(*github.com/rs/zerolog.Event).EmbedObject": "a0!print r0~this",
	// func (*zerolog.Event).Err(err error) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Err": "a0!print r0~this",
	// func (*zerolog.Event).Errs(key string, errs []error) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Errs": "a1!print r0~this",
	// func (*zerolog.Event).Fields(fields interface{}) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Fields": "a0!print r0~this",
	// func (*zerolog.Event).Hex(key string, val []byte) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Hex": "a1!print r0~this",
	// func (*zerolog.Event).Interface(key string, i interface{}) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Interface": "a1!print r0~this",
	// func (*zerolog.Event).Msg(msg string)
	"(*github.com/rs/zerolog.Event).Msg": "a0!print",
	// func (*zerolog.Event).Msgf(format string, v ...interface{})
	"(*github.com/rs/zerolog.Event).Msgf": "a0!print a1!print",
	// func (*zerolog.Event).Object(key string, obj zerolog.LogObjectMarshaler) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Object": "a1!print r0~this",
	// func (*zerolog.Event).Objects(key string, objs []zerolog.LogObjectMarshaler) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Objects": "a1!print r0~this",
	// func (*zerolog.Event).ObjectsV(key string, objs ...zerolog.LogObjectMarshaler) *zerolog.Event
	"(*github.com/rs/zerolog.Event).ObjectsV": "a1!print r0~this",
	// func (*zerolog.Event).RawCBOR(key string, b []byte) *zerolog.Event
	"(*github.com/rs/zerolog.Event).RawCBOR": "a1!print r0~this",
	// func (*zerolog.Event).RawJSON(key string, b []byte) *zerolog.Event
	"(*github.com/rs/zerolog.Event).RawJSON": "a1!print r0~this",
	// func (*zerolog.Event).Str(key string, val string) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Str": "a1!print r0~this",
	// func (*zerolog.Event).Stringer(key string, val fmt.Stringer) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Stringer": "a1!print r0~this",
	// func (*zerolog.Event).Stringers(key string, vals []fmt.Stringer) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Stringers": "a1!print r0~this",
	// func (*zerolog.Event).StringersV(key string, vals ...fmt.Stringer) *zerolog.Event
	"(*github.com/rs/zerolog.Event).StringersV": "a1!print r0~this",
	// func (*zerolog.Event).Strs(key string, vals []string) *zerolog.Event
	"(*github.com/rs/zerolog.Event).Strs": "a1!print r0~this",
	// func (*zerolog.Event).StrsV(key string, vals ...string) *zerolog.Event
	"(*github.com/rs/zerolog.Event).StrsV": "a1!print r0~this",
	// func (*zerolog.Logger).Err(err error) *zerolog.Event
	"(*github.com/rs/zerolog.Logger).Err": "a0!print",
	// func (*zerolog.Logger).Print(v ...interface{})
	"(*github.com/rs/zerolog.Logger).Print": "a0!print",
	// func (*zerolog.Logger).Printf(format string, v ...interface{})
	"(*github.com/rs/zerolog.Logger).Printf": "a0!print a1!print",
	// func (*zerolog.Logger).Println(v ...interface{})
	"(*github.com/rs/zerolog.Logger).Println": "a0!print",
	// func (zerolog.Context).AnErr(key string, err error) zerolog.Context
	"(github.com/rs/zerolog.Context).AnErr": "a1!print r0~this",
	// func (zerolog.Context).Any(key string, i interface{}) zerolog.Context
	"(github.com/rs/zerolog.Context).Any": "a1!print r0~this",
	// func (zerolog.Context).Array(key string, arr zerolog.LogArrayMarshaler) zerolog.Context
	"(github.com/rs/zerolog.Context).Array": "a1!print r0~this",
	// func (zerolog.Context).Bytes(key string, val []byte) zerolog.Context
	"(github.com/rs/zerolog.Context).Bytes": "a1!print r0~this",
	// func (zerolog.Context).Dict(key string, dict *zerolog.Event) zerolog.Context
	"(github.com/rs/zerolog.Context).Dict": "a1!print r0~this",
	// func (zerolog.Context).EmbedObject(obj zerolog.LogObjectMarshaler) zerolog.Context
	"(github.com/rs/zerolog.Context).EmbedObject": "a0!print r0~this",
	// func (zerolog.Context).Err(err error) zerolog.Context
	"(github.com/rs/zerolog.Context).Err": "a0!print r0~this",
	// func (zerolog.Context).Errs(key string, errs []error) zerolog.Context
	"(github.com/rs/zerolog.Context).Errs": "a1!print r0~this",
	// func (zerolog.Context).Fields(fields interface{}) zerolog.Context
	"(github.com/rs/zerolog.Context).Fields": "a0!print r0~this",
	// func (zerolog.Context).Hex(key string, val []byte) zerolog.Context
	"(github.com/rs/zerolog.Context).Hex": "a1!print r0~this",
	// func (zerolog.Context).Interface(key string, i interface{}) zerolog.Context
	"(github.com/rs/zerolog.Context).Interface": "a1!print r0~this",
	// func (zerolog.Context).Object(key string, obj zerolog.LogObjectMarshaler) zerolog.Context
	"(github.com/rs/zerolog.Context).Object": "a1!print r0~this",
	// func (zerolog.Context).Objects(key string, objs []zerolog.LogObjectMarshaler) zerolog.Context
	"(github.com/rs/zerolog.Context).Objects": "a1!print r0~this",
	// func (zerolog.Context).ObjectsV(key string, objs ...zerolog.LogObjectMarshaler) zerolog.Context
	"(github.com/rs/zerolog.Context).ObjectsV": "a1!print r0~this",
	// func (zerolog.Context).RawJSON(key string, b []byte) zerolog.Context
	"(github.com/rs/zerolog.Context).RawJSON": "a1!print r0~this",
	// func (zerolog.Context).Str(key string, val string) zerolog.Context
	"(github.com/rs/zerolog.Context).Str": "a1!print r0~this",
	// func (zerolog.Context).Stringer(key string, val fmt.Stringer) zerolog.Context
	"(github.com/rs/zerolog.Context).Stringer": "a1!print r0~this",
	// func (zerolog.Context).Stringers(key string, vals []fmt.Stringer) zerolog.Context
	"(github.com/rs/zerolog.Context).Stringers": "a1!print r0~this",
	// func (zerolog.Context).StringersV(key string, vals ...fmt.Stringer) zerolog.Context
	"(github.com/rs/zerolog.Context).StringersV": "a1!print r0~this",
	// func (zerolog.Context).Strs(key string, vals []string) zerolog.Context
	"(github.com/rs/zerolog.Context).Strs": "a1!print r0~this",
	// func (zerolog.Context).StrsV(key string, vals ...string) zerolog.Context
	"(github.com/rs/zerolog.Context).StrsV": "a1!print r0~this",

	// func log.Err(err error) *zerolog.Event
	"github.com/rs/zerolog/log.Err": "a0!print",
	// func log.Print(v ...interface{})
	"github.com/rs/zerolog/log.Print": "a0!print",
	// func log.Printf(format string, v ...interface{})
	"github.com/rs/zerolog/log.Printf": "a0!print a1!print",

	// func (*logrus.Entry).Debug(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Debug": "a0!print",
	// func (*logrus.Entry).Debugf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Entry).Debugf": "a0!print a1!print",
	// func (*logrus.Entry).Debugln(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Debugln": "a0!print",
	// func (*logrus.Entry).Error(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Error": "a0!print",
	// func (*logrus.Entry).Errorf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Entry).Errorf": "a0!print a1!print",
	// func (*logrus.Entry).Errorln(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Errorln": "a0!print",
	// func (*logrus.Entry).Fatal(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Fatal": "a0!print noreturn",
	// func (*logrus.Entry).Fatalf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Entry).Fatalf": "a0!print a1!print noreturn",
	// func (*logrus.Entry).Fatalln(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Fatalln": "a0!print noreturn",
	// func (*logrus.Entry).Info(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Info": "a0!print",
	// func (*logrus.Entry).Infof(format string, args ...any)
	"(*github.com/sirupsen/logrus.Entry).Infof": "a0!print a1!print",
	// func (*logrus.Entry).Infoln(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Infoln": "a0!print",
	// func (*logrus.Entry).Log(level logrus.Level, args ...any)
	"(*github.com/sirupsen/logrus.Entry).Log": "a1!print",
	// func (*logrus.Entry).Logf(level logrus.Level, format string, args ...any)
	"(*github.com/sirupsen/logrus.Entry).Logf": "a1!print a2!print",
	// func (*logrus.Entry).Logln(level logrus.Level, args ...any)
	"(*github.com/sirupsen/logrus.Entry).Logln": "a1!print",
	// func (*logrus.Entry).Panic(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Panic": "a0!print noreturn",
	// func (*logrus.Entry).Panicf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Entry).Panicf": "a0!print a1!print noreturn",
	// func (*logrus.Entry).Panicln(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Panicln": "a0!print noreturn",
	// func (*logrus.Entry).Print(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Print": "a0!print",
	// func (*logrus.Entry).Printf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Entry).Printf": "a0!print a1!print",
	// func (*logrus.Entry).Println(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Println": "a0!print",
	// func (*logrus.Entry).Trace(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Trace": "a0!print",
	// func (*logrus.Entry).Tracef(format string, args ...any)
	"(*github.com/sirupsen/logrus.Entry).Tracef": "a0!print a1!print",
	// func (*logrus.Entry).Traceln(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Traceln": "a0!print",
	// func (*logrus.Entry).Warn(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Warn": "a0!print",
	// func (*logrus.Entry).Warnf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Entry).Warnf": "a0!print a1!print",
	// func (*logrus.Entry).Warning(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Warning": "a0!print",
	// func (*logrus.Entry).Warningf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Entry).Warningf": "a0!print a1!print",
	// func (*logrus.Entry).Warningln(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Warningln": "a0!print",
	// func (*logrus.Entry).Warnln(args ...any)
	"(*github.com/sirupsen/logrus.Entry).Warnln": "a0!print",
	// func (*logrus.Entry).WithError(err error) *logrus.Entry
	"(*github.com/sirupsen/logrus.Entry).WithError": "a0!print r0~this",
	// func (*logrus.Entry).WithField(key string, value any) *logrus.Entry
	"(*github.com/sirupsen/logrus.Entry).WithField": "a0!print a1!print r0~this",
	// func (*logrus.Entry).WithFields(fields logrus.Fields) *logrus.Entry
	"(*github.com/sirupsen/logrus.Entry).WithFields": "a0!print r0~this",
	// func (*logrus.Logger).Debug(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Debug": "a0!print",
	// func (*logrus.Logger).Debugf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Logger).Debugf": "a0!print a1!print",
	// func (*logrus.Logger).Debugln(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Debugln": "a0!print",
	// func (*logrus.Logger).Error(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Error": "a0!print",
	// func (*logrus.Logger).Errorf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Logger).Errorf": "a0!print a1!print",
	// func (*logrus.Logger).Errorln(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Errorln": "a0!print",
	// func (*logrus.Logger).Exit(code int)
	"(*github.com/sirupsen/logrus.Logger).Exit": "noreturn",
	// func (*logrus.Logger).Fatal(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Fatal": "a0!print noreturn",
	// func (*logrus.Logger).FatalFn(fn logrus.LogFunction)
	"(*github.com/sirupsen/logrus.Logger).FatalFn": "noreturn",
	// func (*logrus.Logger).Fatalf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Logger).Fatalf": "a0!print a1!print noreturn",
	// func (*logrus.Logger).Fatalln(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Fatalln": "a0!print noreturn",
	// func (*logrus.Logger).Info(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Info": "a0!print",
	// func (*logrus.Logger).Infof(format string, args ...any)
	"(*github.com/sirupsen/logrus.Logger).Infof": "a0!print a1!print",
	// func (*logrus.Logger).Infoln(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Infoln": "a0!print",
	// func (*logrus.Logger).Log(level logrus.Level, args ...any)
	"(*github.com/sirupsen/logrus.Logger).Log": "a1!print",
	// func (*logrus.Logger).Logf(level logrus.Level, format string, args ...any)
	"(*github.com/sirupsen/logrus.Logger).Logf": "a1!print a2!print",
	// func (*logrus.Logger).Logln(level logrus.Level, args ...any)
	"(*github.com/sirupsen/logrus.Logger).Logln": "a1!print",
	// func (*logrus.Logger).Panic(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Panic": "a0!print noreturn",
	// func (*logrus.Logger).PanicFn(fn logrus.LogFunction)
	"(*github.com/sirupsen/logrus.Logger).PanicFn": "noreturn",
	// func (*logrus.Logger).Panicf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Logger).Panicf": "a0!print a1!print noreturn",
	// func (*logrus.Logger).Panicln(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Panicln": "a0!print noreturn",
	// func (*logrus.Logger).Print(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Print": "a0!print",
	// func (*logrus.Logger).Printf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Logger).Printf": "a0!print a1!print",
	// func (*logrus.Logger).Println(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Println": "a0!print",
	// func (*logrus.Logger).Trace(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Trace": "a0!print",
	// func (*logrus.Logger).Tracef(format string, args ...any)
	"(*github.com/sirupsen/logrus.Logger).Tracef": "a0!print a1!print",
	// func (*logrus.Logger).Traceln(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Traceln": "a0!print",
	// func (*logrus.Logger).Warn(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Warn": "a0!print",
	// func (*logrus.Logger).Warnf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Logger).Warnf": "a0!print a1!print",
	// func (*logrus.Logger).Warning(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Warning": "a0!print",
	// func (*logrus.Logger).Warningf(format string, args ...any)
	"(*github.com/sirupsen/logrus.Logger).Warningf": "a0!print a1!print",
	// func (*logrus.Logger).Warningln(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Warningln": "a0!print",
	// func (*logrus.Logger).Warnln(args ...any)
	"(*github.com/sirupsen/logrus.Logger).Warnln": "a0!print",
	// func (*logrus.Logger).WithError(err error) *logrus.Entry
	"(*github.com/sirupsen/logrus.Logger).WithError": "a0!print r0~this",
	// func (*logrus.Logger).WithField(key string, value any) *logrus.Entry
	"(*github.com/sirupsen/logrus.Logger).WithField": "a0!print a1!print r0~this",
	// func (*logrus.Logger).WithFields(fields logrus.Fields) *logrus.Entry
	"(*github.com/sirupsen/logrus.Logger).WithFields": "a0!print r0~this",
	// func (logrus.DebugLogger).Debug(args ...any)
	"(github.com/sirupsen/logrus.DebugLogger).Debug": "a0!print",
	// func (logrus.DebugLogger).Debugf(format string, args ...any)
	"(github.com/sirupsen/logrus.DebugLogger).Debugf": "a0!print a1!print",
	// func (logrus.DebugLogger).Debugln(args ...any)
	"(github.com/sirupsen/logrus.DebugLogger).Debugln": "a0!print",
	// func (logrus.ErrorLogger).Error(args ...any)
	"(github.com/sirupsen/logrus.ErrorLogger).Error": "a0!print",
	// func (logrus.ErrorLogger).Errorf(format string, args ...any)
	"(github.com/sirupsen/logrus.ErrorLogger).Errorf": "a0!print a1!print",
	// func (logrus.ErrorLogger).Errorln(args ...any)
	"(github.com/sirupsen/logrus.ErrorLogger).Errorln": "a0!print",
	// func (logrus.FieldLogger).Warning(args ...any)
	"(github.com/sirupsen/logrus.FieldLogger).Warning": "a0!print",
	// func (logrus.FieldLogger).Warningf(format string, args ...any)
	"(github.com/sirupsen/logrus.FieldLogger).Warningf": "a0!print a1!print",
	// func (logrus.FieldLogger).Warningln(args ...any)
	"(github.com/sirupsen/logrus.FieldLogger).Warningln": "a0!print",
	// func (logrus.FieldLogger).WithError(err error) *logrus.Entry
	"(github.com/sirupsen/logrus.FieldLogger).WithError": "a0!print r0~this",
	// func (logrus.FieldLogger).WithField(key string, value any) *logrus.Entry
	"(github.com/sirupsen/logrus.FieldLogger).WithField": "a0!print a1!print r0~this",
	// func (logrus.FieldLogger).WithFields(fields logrus.Fields) *logrus.Entry
	"(github.com/sirupsen/logrus.FieldLogger).WithFields": "a0!print r0~this",
	// func (logrus.InfoLogger).Info(args ...any)
	"(github.com/sirupsen/logrus.InfoLogger).Info": "a0!print",
	// func (logrus.InfoLogger).Infof(format string, args ...any)
	"(github.com/sirupsen/logrus.InfoLogger).Infof": "a0!print a1!print",
	// func (logrus.InfoLogger).Infoln(args ...any)
	"(github.com/sirupsen/logrus.InfoLogger).Infoln": "a0!print",
	// func (logrus.StdLogger).Fatal(args ...any)
	"(github.com/sirupsen/logrus.StdLogger).Fatal": "a0!print noreturn",
	// func (logrus.StdLogger).Fatalf(format string, args ...any)
	"(github.com/sirupsen/logrus.StdLogger).Fatalf": "a0!print a1!print noreturn",
	// func (logrus.StdLogger).Fatalln(args ...any)
	"(github.com/sirupsen/logrus.StdLogger).Fatalln": "a0!print noreturn",
	// func (logrus.StdLogger).Panic(args ...any)
	"(github.com/sirupsen/logrus.StdLogger).Panic": "a0!print noreturn",
	// func (logrus.StdLogger).Panicf(format string, args ...any)
	"(github.com/sirupsen/logrus.StdLogger).Panicf": "a0!print a1!print noreturn",
	// func (logrus.StdLogger).Panicln(args ...any)
	"(github.com/sirupsen/logrus.StdLogger).Panicln": "a0!print noreturn",
	// func (logrus.StdLogger).Print(args ...any)
	"(github.com/sirupsen/logrus.StdLogger).Print": "a0!print",
	// func (logrus.StdLogger).Printf(format string, args ...any)
	"(github.com/sirupsen/logrus.StdLogger).Printf": "a0!print a1!print",
	// func (logrus.StdLogger).Println(args ...any)
	"(github.com/sirupsen/logrus.StdLogger).Println": "a0!print",
	// func (logrus.TraceLogger).Trace(args ...any)
	"(github.com/sirupsen/logrus.TraceLogger).Trace": "a0!print",
	// func (logrus.TraceLogger).Tracef(format string, args ...any)
	"(github.com/sirupsen/logrus.TraceLogger).Tracef": "a0!print a1!print",
	// func (logrus.TraceLogger).Traceln(args ...any)
	"(github.com/sirupsen/logrus.TraceLogger).Traceln": "a0!print",
	// func (logrus.WarnLogger).Warn(args ...any)
	"(github.com/sirupsen/logrus.WarnLogger).Warn": "a0!print",
	// func (logrus.WarnLogger).Warnf(format string, args ...any)
	"(github.com/sirupsen/logrus.WarnLogger).Warnf": "a0!print a1!print",
	// func (logrus.WarnLogger).Warnln(args ...any)
	"(github.com/sirupsen/logrus.WarnLogger).Warnln": "a0!print",
	// func logrus.Debug(args ...any)
	"github.com/sirupsen/logrus.Debug": "a0!print",
	// func logrus.Debugf(format string, args ...any)
	"github.com/sirupsen/logrus.Debugf": "a0!print a1!print",
	// func logrus.Debugln(args ...any)
	"github.com/sirupsen/logrus.Debugln": "a0!print",
	// func logrus.Error(args ...any)
	"github.com/sirupsen/logrus.Error": "a0!print",
	// func logrus.Errorf(format string, args ...any)
	"github.com/sirupsen/logrus.Errorf": "a0!print a1!print",
	// func logrus.Errorln(args ...any)
	"github.com/sirupsen/logrus.Errorln": "a0!print",
	// func logrus.Exit(code int)
	"github.com/sirupsen/logrus.Exit": "noreturn",
	// func logrus.Fatal(args ...any)
	"github.com/sirupsen/logrus.Fatal": "a0!print noreturn",
	// func logrus.FatalFn(fn logrus.LogFunction)
	"github.com/sirupsen/logrus.FatalFn": "noreturn",
	// func logrus.Fatalf(format string, args ...any)
	"github.com/sirupsen/logrus.Fatalf": "a0!print a1!print noreturn",
	// func logrus.Fatalln(args ...any)
	"github.com/sirupsen/logrus.Fatalln": "a0!print noreturn",
	// func logrus.Info(args ...any)
	"github.com/sirupsen/logrus.Info": "a0!print",
	// func logrus.Infof(format string, args ...any)
	"github.com/sirupsen/logrus.Infof": "a0!print a1!print",
	// func logrus.Infoln(args ...any)
	"github.com/sirupsen/logrus.Infoln": "a0!print",
	// func logrus.Panic(args ...any)
	"github.com/sirupsen/logrus.Panic": "a0!print noreturn",
	// func logrus.PanicFn(fn logrus.LogFunction)
	"github.com/sirupsen/logrus.PanicFn": "noreturn",
	// func logrus.Panicf(format string, args ...any)
	"github.com/sirupsen/logrus.Panicf": "a0!print a1!print noreturn",
	// func logrus.Panicln(args ...any)
	"github.com/sirupsen/logrus.Panicln": "a0!print noreturn",
	// func logrus.Print(args ...any)
	"github.com/sirupsen/logrus.Print": "a0!print",
	// func logrus.Printf(format string, args ...any)
	"github.com/sirupsen/logrus.Printf": "a0!print a1!print",
	// func logrus.Println(args ...any)
	"github.com/sirupsen/logrus.Println": "a0!print",
	// func logrus.Trace(args ...any)
	"github.com/sirupsen/logrus.Trace": "a0!print",
	// func logrus.Tracef(format string, args ...any)
	"github.com/sirupsen/logrus.Tracef": "a0!print a1!print",
	// func logrus.Traceln(args ...any)
	"github.com/sirupsen/logrus.Traceln": "a0!print",
	// func logrus.Warn(args ...any)
	"github.com/sirupsen/logrus.Warn": "a0!print",
	// func logrus.Warnf(format string, args ...any)
	"github.com/sirupsen/logrus.Warnf": "a0!print a1!print",
	// func logrus.Warning(args ...any)
	"github.com/sirupsen/logrus.Warning": "a0!print",
	// func logrus.Warningf(format string, args ...any)
	"github.com/sirupsen/logrus.Warningf": "a0!print a1!print",
	// func logrus.Warningln(args ...any)
	"github.com/sirupsen/logrus.Warningln": "a0!print",
	// func logrus.Warnln(args ...any)
	"github.com/sirupsen/logrus.Warnln": "a0!print",
	// func logrus.WithError(err error) *logrus.Entry
	"github.com/sirupsen/logrus.WithError": "a0!print",
	// func logrus.WithField(key string, value any) *logrus.Entry
	"github.com/sirupsen/logrus.WithField": "a0!print a1!print",
	// func logrus.WithFields(fields logrus.Fields) *logrus.Entry
	"github.com/sirupsen/logrus.WithFields": "a0!print",

	// func (*zap.Logger).DPanic(msg string, fields ...zap.Field)
	"(*go.uber.org/zap.Logger).DPanic": "a0!print a1!print",
	// func (*zap.Logger).Debug(msg string, fields ...zap.Field)
	"(*go.uber.org/zap.Logger).Debug": "a0!print a1!print",
	// func (*zap.Logger).Error(msg string, fields ...zap.Field)
	"(*go.uber.org/zap.Logger).Error": "a0!print a1!print",
	// func (*zap.Logger).Fatal(msg string, fields ...zap.Field)
	"(*go.uber.org/zap.Logger).Fatal": "a0!print a1!print noreturn",
	// func (*zap.Logger).Info(msg string, fields ...zap.Field)
	"(*go.uber.org/zap.Logger).Info": "a0!print a1!print",
	// func (*zap.Logger).Log(lvl zapcore.Level, msg string, fields ...zap.Field)
	"(*go.uber.org/zap.Logger).Log": "a1!print a2!print",
	// func (*zap.Logger).Panic(msg string, fields ...zap.Field)
	"(*go.uber.org/zap.Logger).Panic": "a0!print a1!print noreturn",
	// func (*zap.Logger).Sugar() *zap.SugaredLogger
	"(*go.uber.org/zap.Logger).Sugar": "r0~this",
	// func (*zap.Logger).Warn(msg string, fields ...zap.Field)
	"(*go.uber.org/zap.Logger).Warn": "a0!print a1!print",
	// func (*zap.Logger).With(fields ...zap.Field) *zap.Logger
	"(*go.uber.org/zap.Logger).With": "a0!print r0~this",
	// func (*zap.Logger).WithLazy(fields ...zap.Field) *zap.Logger
	"(*go.uber.org/zap.Logger).WithLazy": "a0!print r0~this",
	// func (*zap.SugaredLogger).DPanic(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).DPanic": "a0!print",
	// func (*zap.SugaredLogger).DPanicf(template string, args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).DPanicf": "a0!print a1!print",
	// func (*zap.SugaredLogger).DPanicln(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).DPanicln": "a0!print",
	// func (*zap.SugaredLogger).DPanicw(msg string, keysAndValues ...interface{})
	"(*go.uber.org/zap.SugaredLogger).DPanicw": "a0!print a1!print",
	// func (*zap.SugaredLogger).Debug(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Debug": "a0!print",
	// func (*zap.SugaredLogger).Debugf(template string, args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Debugf": "a0!print a1!print",
	// func (*zap.SugaredLogger).Debugln(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Debugln": "a0!print",
	// func (*zap.SugaredLogger).Debugw(msg string, keysAndValues ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Debugw": "a0!print a1!print",
	// func (*zap.SugaredLogger).Desugar() *zap.Logger
	"(*go.uber.org/zap.SugaredLogger).Desugar": "r0~this",
	// func (*zap.SugaredLogger).Error(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Error": "a0!print",
	// func (*zap.SugaredLogger).Errorf(template string, args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Errorf": "a0!print a1!print",
	// func (*zap.SugaredLogger).Errorln(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Errorln": "a0!print",
	// func (*zap.SugaredLogger).Errorw(msg string, keysAndValues ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Errorw": "a0!print a1!print",
	// func (*zap.SugaredLogger).Fatal(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Fatal": "a0!print noreturn",
	// func (*zap.SugaredLogger).Fatalf(template string, args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Fatalf": "a0!print a1!print noreturn",
	// func (*zap.SugaredLogger).Fatalln(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Fatalln": "a0!print noreturn",
	// func (*zap.SugaredLogger).Fatalw(msg string, keysAndValues ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Fatalw": "a0!print a1!print noreturn",
	// func (*zap.SugaredLogger).Info(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Info": "a0!print",
	// func (*zap.SugaredLogger).Infof(template string, args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Infof": "a0!print a1!print",
	// func (*zap.SugaredLogger).Infoln(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Infoln": "a0!print",
	// func (*zap.SugaredLogger).Infow(msg string, keysAndValues ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Infow": "a0!print a1!print",
	// func (*zap.SugaredLogger).Log(lvl zapcore.Level, args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Log": "a1!print",
	// func (*zap.SugaredLogger).Logf(lvl zapcore.Level, template string, args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Logf": "a1!print a2!print",
	// func (*zap.SugaredLogger).Logln(lvl zapcore.Level, args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Logln": "a1!print",
	// func (*zap.SugaredLogger).Logw(lvl zapcore.Level, msg string, keysAndValues ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Logw": "a1!print a2!print",
	// func (*zap.SugaredLogger).Panic(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Panic": "a0!print noreturn",
	// func (*zap.SugaredLogger).Panicf(template string, args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Panicf": "a0!print a1!print noreturn",
	// func (*zap.SugaredLogger).Panicln(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Panicln": "a0!print noreturn",
	// func (*zap.SugaredLogger).Panicw(msg string, keysAndValues ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Panicw": "a0!print a1!print noreturn",
	// func (*zap.SugaredLogger).Warn(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Warn": "a0!print",
	// func (*zap.SugaredLogger).Warnf(template string, args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Warnf": "a0!print a1!print",
	// func (*zap.SugaredLogger).Warnln(args ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Warnln": "a0!print",
	// func (*zap.SugaredLogger).Warnw(msg string, keysAndValues ...interface{})
	"(*go.uber.org/zap.SugaredLogger).Warnw": "a0!print a1!print",
	// func (*zap.SugaredLogger).With(args ...interface{}) *zap.SugaredLogger
	"(*go.uber.org/zap.SugaredLogger).With": "a0!print r0~this",
	// func (*zap.SugaredLogger).WithLazy(args ...interface{}) *zap.SugaredLogger
	"(*go.uber.org/zap.SugaredLogger).WithLazy": "a0!print r0~this",
	// func zap.Any(key string, value interface{}) zap.Field
	"go.uber.org/zap.Any": "r0~a1 r0<a1",
	// func zap.Array(key string, val zapcore.ArrayMarshaler) zap.Field
	"go.uber.org/zap.Array": "r0~a1 r0<a1",
	// func zap.Binary(key string, val []byte) zap.Field
	"go.uber.org/zap.Binary": "r0~a1 r0<a1",
	// func zap.ByteString(key string, val []byte) zap.Field
	"go.uber.org/zap.ByteString": "r0~a1 r0<a1",
	// func zap.ByteStrings(key string, bss [][]byte) zap.Field
	"go.uber.org/zap.ByteStrings": "r0~a1 r0<a1",
	// func zap.Dict(key string, val ...zap.Field) zap.Field
	"go.uber.org/zap.Dict": "r0~a1 r0<a1",
	// func zap.Error(err error) zap.Field
	"go.uber.org/zap.Error": "r0~a0 r0<a0",
	// func zap.Errors(key string, errs []error) zap.Field
	"go.uber.org/zap.Errors": "r0~a1 r0<a1",
	// func zap.Inline(val zapcore.ObjectMarshaler) zap.Field
	"go.uber.org/zap.Inline": "r0~a0 r0<a0",
	// func zap.NamedError(key string, err error) zap.Field
	"go.uber.org/zap.NamedError": "r0~a1 r0<a1",
	// func zap.Object(key string, val zapcore.ObjectMarshaler) zap.Field
	"go.uber.org/zap.Object": "r0~a1 r0<a1",
	// func zap.ObjectValues[T any, P zap.ObjectMarshalerPtr[T]](key string, values []T) zap.Field
	"go.uber.org/zap.ObjectValues": "r0~a1 r0<a1",
	// func zap.Objects[T zapcore.ObjectMarshaler](key string, values []T) zap.Field
	"go.uber.org/zap.Objects": "r0~a1 r0<a1",
	// func zap.Reflect(key string, val interface{}) zap.Field
	"go.uber.org/zap.Reflect": "r0~a1 r0<a1",
	// func zap.String(key string, val string) zap.Field
	"go.uber.org/zap.String": "r0~a1 r0<a1",
	// func zap.Stringer(key string, val fmt.Stringer) zap.Field
	"go.uber.org/zap.Stringer": "r0~a1 r0<a1",
	// func zap.Stringers[T fmt.Stringer](key string, values []T) zap.Field
	"go.uber.org/zap.Stringers": "r0~a1 r0<a1",
	// func zap.Stringp(key string, val *string) zap.Field
	"go.uber.org/zap.Stringp": "r0~a1 r0<a1",
	// func zap.Strings(key string, ss []string) zap.Field
	"go.uber.org/zap.Strings": "r0~a1 r0<a1",

	// func (*zapcore.CheckedEntry).Write(fields ...zapcore.Field)
	"(*go.uber.org/zap/zapcore.CheckedEntry).Write": "a0!print",
	// func (*zapcore.MapObjectEncoder).AddArray(key string, v zapcore.ArrayMarshaler) error
	"(*go.uber.org/zap/zapcore.MapObjectEncoder).AddArray": "a1!print",
	// func (*zapcore.MapObjectEncoder).AddBinary(k string, v []byte)
	"(*go.uber.org/zap/zapcore.MapObjectEncoder).AddBinary": "a1!print",
	// func (*zapcore.MapObjectEncoder).AddByteString(k string, v []byte)
	"(*go.uber.org/zap/zapcore.MapObjectEncoder).AddByteString": "a1!print",
	// func (*zapcore.MapObjectEncoder).AddObject(k string, v zapcore.ObjectMarshaler) error
	"(*go.uber.org/zap/zapcore.MapObjectEncoder).AddObject": "a1!print",
	// func (*zapcore.MapObjectEncoder).AddReflected(k string, v interface{}) error
	"(*go.uber.org/zap/zapcore.MapObjectEncoder).AddReflected": "a1!print",
	// func (*zapcore.MapObjectEncoder).AddString(k string, v string)
	"(*go.uber.org/zap/zapcore.MapObjectEncoder).AddString": "a1!print",
	// func (zapcore.ArrayEncoder).AppendArray(zapcore.ArrayMarshaler) error
	"(go.uber.org/zap/zapcore.ArrayEncoder).AppendArray": "a0!print",
	// func (zapcore.ArrayEncoder).AppendObject(zapcore.ObjectMarshaler) error
	"(go.uber.org/zap/zapcore.ArrayEncoder).AppendObject": "a0!print",
	// func (zapcore.ArrayEncoder).AppendReflected(value interface{}) error
	"(go.uber.org/zap/zapcore.ArrayEncoder).AppendReflected": "a0!print",
	// func (zapcore.Core).With([]zapcore.Field) zapcore.Core
	"(go.uber.org/zap/zapcore.Core).With": "a0!print r0~this",
	// func (zapcore.Core).Write(zapcore.Entry, []zapcore.Field) error
	"(go.uber.org/zap/zapcore.Core).Write": "a0!print a1!print",
	// func (zapcore.ObjectEncoder).AddArray(key string, marshaler zapcore.ArrayMarshaler) error
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddArray": "a1!print",
	// func (zapcore.ObjectEncoder).AddBinary(key string, value []byte)
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddBinary": "a1!print",
	// func (zapcore.ObjectEncoder).AddByteString(key string, value []byte)
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddByteString": "a1!print",
	// func (zapcore.ObjectEncoder).AddObject(key string, marshaler zapcore.ObjectMarshaler) error
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddObject": "a1!print",
	// func (zapcore.ObjectEncoder).AddReflected(key string, value interface{}) error
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddReflected": "a1!print",
	// func (zapcore.ObjectEncoder).AddString(key string, value string)
	"(go.uber.org/zap/zapcore.ObjectEncoder).AddString": "a1!print",
	// func (zapcore.PrimitiveArrayEncoder).AppendByteString([]byte)
	"(go.uber.org/zap/zapcore.PrimitiveArrayEncoder).AppendByteString": "a0!print",
	// func (zapcore.PrimitiveArrayEncoder).AppendString(string)
	"(go.uber.org/zap/zapcore.PrimitiveArrayEncoder).AppendString": "a0!print",

	// func (internal.DepthLoggerV2).ErrorDepth(depth int, args ...any)
	"(google.golang.org/grpc/grpclog.DepthLoggerV2).ErrorDepth": "a1!print",
	// func (internal.DepthLoggerV2).FatalDepth(depth int, args ...any)
	"(google.golang.org/grpc/grpclog.DepthLoggerV2).FatalDepth": "a1!print noreturn",
	// func (internal.DepthLoggerV2).InfoDepth(depth int, args ...any)
	"(google.golang.org/grpc/grpclog.DepthLoggerV2).InfoDepth": "a1!print",
	// func (internal.DepthLoggerV2).WarningDepth(depth int, args ...any)
	"(google.golang.org/grpc/grpclog.DepthLoggerV2).WarningDepth": "a1!print",
	// func (internal.Logger).Fatal(args ...any)
	"(google.golang.org/grpc/grpclog.Logger).Fatal": "a0!print noreturn",
	// func (internal.Logger).Fatalf(format string, args ...any)
	"(google.golang.org/grpc/grpclog.Logger).Fatalf": "a0!print a1!print noreturn",
	// func (internal.Logger).Fatalln(args ...any)
	"(google.golang.org/grpc/grpclog.Logger).Fatalln": "a0!print noreturn",
	// func (internal.Logger).Print(args ...any)
	"(google.golang.org/grpc/grpclog.Logger).Print": "a0!print",
	// func (internal.Logger).Printf(format string, args ...any)
	"(google.golang.org/grpc/grpclog.Logger).Printf": "a0!print a1!print",
	// func (internal.Logger).Println(args ...any)
	"(google.golang.org/grpc/grpclog.Logger).Println": "a0!print",
	// func (internal.LoggerV2).Error(args ...any)
	"(google.golang.org/grpc/grpclog.LoggerV2).Error": "a0!print",
	// func (internal.LoggerV2).Errorf(format string, args ...any)
	"(google.golang.org/grpc/grpclog.LoggerV2).Errorf": "a0!print a1!print",
	// func (internal.LoggerV2).Errorln(args ...any)
	"(google.golang.org/grpc/grpclog.LoggerV2).Errorln": "a0!print",
	// func (internal.LoggerV2).Fatal(args ...any)
	"(google.golang.org/grpc/grpclog.LoggerV2).Fatal": "a0!print noreturn",
	// func (internal.LoggerV2).Fatalf(format string, args ...any)
	"(google.golang.org/grpc/grpclog.LoggerV2).Fatalf": "a0!print a1!print noreturn",
	// func (internal.LoggerV2).Fatalln(args ...any)
	"(google.golang.org/grpc/grpclog.LoggerV2).Fatalln": "a0!print noreturn",
	// func (internal.LoggerV2).Info(args ...any)
	"(google.golang.org/grpc/grpclog.LoggerV2).Info": "a0!print",
	// func (internal.LoggerV2).Infof(format string, args ...any)
	"(google.golang.org/grpc/grpclog.LoggerV2).Infof": "a0!print a1!print",
	// func (internal.LoggerV2).Infoln(args ...any)
	"(google.golang.org/grpc/grpclog.LoggerV2).Infoln": "a0!print",
	// func (internal.LoggerV2).Warning(args ...any)
	"(google.golang.org/grpc/grpclog.LoggerV2).Warning": "a0!print",
	// func (internal.LoggerV2).Warningf(format string, args ...any)
	"(google.golang.org/grpc/grpclog.LoggerV2).Warningf": "a0!print a1!print",
	// func (internal.LoggerV2).Warningln(args ...any)
	"(google.golang.org/grpc/grpclog.LoggerV2).Warningln": "a0!print",
	// func grpclog.Error(args ...any)
	"google.golang.org/grpc/grpclog.Error": "a0!print",
	// func grpclog.ErrorDepth(depth int, args ...any)
	"google.golang.org/grpc/grpclog.ErrorDepth": "a1!print",
	// func grpclog.Errorf(format string, args ...any)
	"google.golang.org/grpc/grpclog.Errorf": "a0!print a1!print",
	// func grpclog.Errorln(args ...any)
	"google.golang.org/grpc/grpclog.Errorln": "a0!print",
	// func grpclog.Fatal(args ...any)
	"google.golang.org/grpc/grpclog.Fatal": "a0!print noreturn",
	// func grpclog.FatalDepth(depth int, args ...any)
	"google.golang.org/grpc/grpclog.FatalDepth": "a1!print noreturn",
	// func grpclog.Fatalf(format string, args ...any)
	"google.golang.org/grpc/grpclog.Fatalf": "a0!print a1!print noreturn",
	// func grpclog.Fatalln(args ...any)
	"google.golang.org/grpc/grpclog.Fatalln": "a0!print noreturn",
	// func grpclog.Info(args ...any)
	"google.golang.org/grpc/grpclog.Info": "a0!print",
	// func grpclog.InfoDepth(depth int, args ...any)
	"google.golang.org/grpc/grpclog.InfoDepth": "a1!print",
	// func grpclog.Infof(format string, args ...any)
	"google.golang.org/grpc/grpclog.Infof": "a0!print a1!print",
	// func grpclog.Infoln(args ...any)
	"google.golang.org/grpc/grpclog.Infoln": "a0!print",
	// func grpclog.Print(args ...any)
	"google.golang.org/grpc/grpclog.Print": "a0!print",
	// func grpclog.Printf(format string, args ...any)
	"google.golang.org/grpc/grpclog.Printf": "a0!print a1!print",
	// func grpclog.Println(args ...any)
	"google.golang.org/grpc/grpclog.Println": "a0!print",
	// func grpclog.Warning(args ...any)
	"google.golang.org/grpc/grpclog.Warning": "a0!print",
	// func grpclog.WarningDepth(depth int, args ...any)
	"google.golang.org/grpc/grpclog.WarningDepth": "a1!print",
	// func grpclog.Warningf(format string, args ...any)
	"google.golang.org/grpc/grpclog.Warningf": "a0!print a1!print",
	// func grpclog.Warningln(args ...any)
	"google.golang.org/grpc/grpclog.Warningln": "a0!print",

	// func (klog.Verbose).Error(err error, msg string, args ...interface{})
	"(k8s.io/klog.Verbose).Error": "a0!print a1!print a2!print",
	// func (klog.Verbose).ErrorS(err error, msg string, keysAndValues ...interface{})
	"(k8s.io/klog.Verbose).ErrorS": "a0!print a1!print a2!print",
	// func (klog.Verbose).Info(args ...interface{})
	"(k8s.io/klog.Verbose).Info": "a0!print",
	// func (klog.Verbose).InfoDepth(depth int, args ...interface{})
	"(k8s.io/klog.Verbose).InfoDepth": "a1!print",
	// func (klog.Verbose).InfoS(msg string, keysAndValues ...interface{})
	"(k8s.io/klog.Verbose).InfoS": "a0!print a1!print",
	// func (klog.Verbose).InfoSDepth(depth int, msg string, keysAndValues ...interface{})
	"(k8s.io/klog.Verbose).InfoSDepth": "a1!print a2!print",
	// func (klog.Verbose).Infof(format string, args ...interface{})
	"(k8s.io/klog.Verbose).Infof": "a0!print a1!print",
	// func (klog.Verbose).InfofDepth(depth int, format string, args ...interface{})
	"(k8s.io/klog.Verbose).InfofDepth": "a1!print a2!print",
	// func (klog.Verbose).Infoln(args ...interface{})
	"(k8s.io/klog.Verbose).Infoln": "a0!print",
	// func (klog.Verbose).InfolnDepth(depth int, args ...interface{})
	"(k8s.io/klog.Verbose).InfolnDepth": "a1!print",
	// func klog.Error(args ...interface{})
	"k8s.io/klog.Error": "a0!print",
	// func klog.ErrorDepth(depth int, args ...interface{})
	"k8s.io/klog.ErrorDepth": "a1!print",
	// func klog.ErrorS(err error, msg string, keysAndValues ...interface{})
	"k8s.io/klog.ErrorS": "a0!print a1!print a2!print",
	// func klog.ErrorSDepth(depth int, err error, msg string, keysAndValues ...interface{})
	"k8s.io/klog.ErrorSDepth": "a1!print a2!print a3!print",
	// func klog.Errorf(format string, args ...interface{})
	"k8s.io/klog.Errorf": "a0!print a1!print",
	// func klog.ErrorfDepth(depth int, format string, args ...interface{})
	"k8s.io/klog.ErrorfDepth": "a1!print a2!print",
	// func klog.Errorln(args ...interface{})
	"k8s.io/klog.Errorln": "a0!print",
	// func klog.ErrorlnDepth(depth int, args ...interface{})
	"k8s.io/klog.ErrorlnDepth": "a1!print",
	// func klog.Exit(args ...interface{})
	"k8s.io/klog.Exit": "a0!print noreturn",
	// func klog.ExitDepth(depth int, args ...interface{})
	"k8s.io/klog.ExitDepth": "a1!print noreturn",
	// func klog.Exitf(format string, args ...interface{})
	"k8s.io/klog.Exitf": "a0!print a1!print noreturn",
	// func klog.ExitfDepth(depth int, format string, args ...interface{})
	"k8s.io/klog.ExitfDepth": "a1!print a2!print noreturn",
	// func klog.Exitln(args ...interface{})
	"k8s.io/klog.Exitln": "a0!print noreturn",
	// func klog.ExitlnDepth(depth int, args ...interface{})
	"k8s.io/klog.ExitlnDepth": "a1!print noreturn",
	// func klog.Fatal(args ...interface{})
	"k8s.io/klog.Fatal": "a0!print noreturn",
	// func klog.FatalDepth(depth int, args ...interface{})
	"k8s.io/klog.FatalDepth": "a1!print noreturn",
	// func klog.Fatalf(format string, args ...interface{})
	"k8s.io/klog.Fatalf": "a0!print a1!print noreturn",
	// func klog.FatalfDepth(depth int, format string, args ...interface{})
	"k8s.io/klog.FatalfDepth": "a1!print a2!print noreturn",
	// func klog.Fatalln(args ...interface{})
	"k8s.io/klog.Fatalln": "a0!print noreturn",
	// func klog.FatallnDepth(depth int, args ...interface{})
	"k8s.io/klog.FatallnDepth": "a1!print noreturn",
	// func klog.Info(args ...interface{})
	"k8s.io/klog.Info": "a0!print",
	// func klog.InfoDepth(depth int, args ...interface{})
	"k8s.io/klog.InfoDepth": "a1!print",
	// func klog.InfoS(msg string, keysAndValues ...interface{})
	"k8s.io/klog.InfoS": "a0!print a1!print",
	// func klog.InfoSDepth(depth int, msg string, keysAndValues ...interface{})
	"k8s.io/klog.InfoSDepth": "a1!print a2!print",
	// func klog.Infof(format string, args ...interface{})
	"k8s.io/klog.Infof": "a0!print a1!print",
	// func klog.InfofDepth(depth int, format string, args ...interface{})
	"k8s.io/klog.InfofDepth": "a1!print a2!print",
	// func klog.Infoln(args ...interface{})
	"k8s.io/klog.Infoln": "a0!print",
	// func klog.InfolnDepth(depth int, args ...interface{})
	"k8s.io/klog.InfolnDepth": "a1!print",
	// func klog.Warning(args ...interface{})
	"k8s.io/klog.Warning": "a0!print",
	// func klog.WarningDepth(depth int, args ...interface{})
	"k8s.io/klog.WarningDepth": "a1!print",
	// func klog.Warningf(format string, args ...interface{})
	"k8s.io/klog.Warningf": "a0!print a1!print",
	// func klog.WarningfDepth(depth int, format string, args ...interface{})
	"k8s.io/klog.WarningfDepth": "a1!print a2!print",
	// func klog.Warningln(args ...interface{})
	"k8s.io/klog.Warningln": "a0!print",
	// func klog.WarninglnDepth(depth int, args ...interface{})
	"k8s.io/klog.WarninglnDepth": "a1!print",
}
