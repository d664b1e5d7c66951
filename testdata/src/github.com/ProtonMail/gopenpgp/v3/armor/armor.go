// Package armor is a stub.
package armor

import "encoding/base64"

func ArmorWithType(input []byte, armorType string) (string, error) {
	return "-----BEGIN " + armorType + "-----\n" + base64.StdEncoding.EncodeToString(input), nil
}
