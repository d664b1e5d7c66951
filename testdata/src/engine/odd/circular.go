package odd

import "crypto/tls"

// Whether the copy is the function's own depends on where the original goes,
// and that is into the copy.
func copied(server string, protos []string) *tls.Config {
	base := &tls.Config{ServerName: server}
	c := base.Clone()
	c.NextProtos = append(c.NextProtos, protos...)
	return c
}
