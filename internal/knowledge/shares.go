package knowledge

import "strings"

// Shares reports what a function of a package for secret sharing does: whether
// it splits a secret into shares, each of which must be kept as the secret is,
// or joins shares to a secret. Both names are asked, since the field's packages
// are forks of few: shamir.Split and Combine, sss.Split, slip39, sssa.Create.
func Shares(pkg, fn string) (splits, joins bool) {
	if !sharing[strings.ToLower(pkg)] {
		return false, false
	}
	for _, w := range split(fn) {
		splits = splits || w == "split" || w == "create" || w == "share" || w == "deal" || w == "distribute"
		joins = joins || w == "combine" || w == "join" || w == "recover" || w == "reconstruct"
	}
	return splits && !joins, joins
}

var sharing = set("secretsharing", "shamir", "slip39", "sss", "sssa", "ssss")
