// Package loggers gives a secret, and its length, to every logger.
package loggers

import (
	"log"
	"log/slog"

	apex "github.com/apex/log"
	charm "github.com/charmbracelet/log"
	kit "github.com/go-kit/log"
	"github.com/go-logr/logr"
	"github.com/golang/glog"
	"github.com/hashicorp/go-hclog"
	"github.com/rs/zerolog"
	zlog "github.com/rs/zerolog/log"
	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
	"k8s.io/klog/v2"
)

// Account is printed whole.
type Account struct {
	User     string
	Password string
}

func standard(password string) {
	log.Printf("password %s", password) // want `password goes to the log.*\[secretlog-print\]`
	log.Println(len(password), "bytes")
	log.Printf("%T", password)
	log.Default().Print("x", password)             // want `password goes to the log`
	slog.Info("login", "password", password)       // want `password goes to the log`
	slog.Info("login", slog.String("p", password)) // want `password goes to the log`
	slog.Info("login", slog.Int("len", len(password)))
	slog.With("p", password).Info("login")             // want `password goes to the log`
	slog.Info("login", slog.Group("g", "p", password)) // want `goes to the log`
}

func zaps(l *zap.Logger, password string, a Account) {
	l.Info("login", zap.String("p", password)) // want `password goes to the log`
	l.Info("login", zap.Any("account", a))     // want `Account.Password`
	l.Info("login", zap.Int("len", len(password)))
	l.Info("login", zap.String("user", a.User))
	l.With(zap.String("p", password)).Info("login")    // want `goes to the log`
	l.Sugar().Infow("login", "p", password)            // want `password goes to the log`
	l.Sugar().Infof("login %s %d", password, len("x")) // want `password goes to the log`
}

func zero(l *zerolog.Logger, password string, a Account) {
	l.Info().Str("p", password).Msg("login") // want `password goes to the log`
	l.Info().Int("p", len(password)).Msg("login")
	l.Info().Interface("account", a).Msg("login") // want `a is printed whole to the log.*Account.Password`
	l.Info().Msgf("login %s", password)           // want `password goes to the log`
	zlog.Info().Str("user", a.User).Msg("login")
}

func others(log logr.Logger, h hclog.Logger, k kit.Logger, password string, a Account) {
	log.Info("login", "p", password)            // want `password goes to the log`
	log.WithValues("p", password).Info("login") // want `password goes to the log`
	log.Error(nil, "login", "user", a.User)
	h.Debug("login", "p", password)     // want `password goes to the log`
	h.With("account", a).Debug("login") // want `a is printed whole`
	k.Log("p", password)                // want `password goes to the log`
	kit.With(k, "p", len(password)).Log("msg", "login")
	logrus.WithField("p", password).Info("login")            // want `password goes to the log`
	logrus.WithFields(logrus.Fields{"p": password}).Info("") // want `password goes to the log`
	logrus.WithFields(logrus.Fields{"user": a.User}).Info("")
	logrus.Infof("%+v", a)             // want `a is printed whole`
	klog.InfoS("login", "p", password) // want `password goes to the log`
	klog.Infof("%v", a)                // want `a is printed whole`
	klog.Info(a.User)
	glog.V(2).Infof("%s", password) // want `password goes to the log`
	glog.Infof("%d", len(password))
	apex.Infof("%s", password)                  // want `password goes to the log`
	apex.WithField("p", password).Info("login") // want `password goes to the log`
	apex.WithField("user", a.User).Info("login")
	charm.Info("login", "p", password) // want `password goes to the log`
	charm.Infof("%s", a.User)
}
