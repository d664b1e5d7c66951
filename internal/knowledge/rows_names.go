package knowledge

import "secretlint.example/internal/effect"

// The tables of Name. All words are in lower case and in the singular where
// nouns has them; a phrase has at most three words, and the longest one that
// matches counts.

// strong are the words and phrases that leave little doubt.
var strong = map[string]effect.Kind{
	"private key": effect.Key, "priv key": effect.Key, "secret key": effect.Key, "signing key": effect.Key,
	"sign key": effect.Key, "encryption key": effect.Key, "encrypt key": effect.Key, "enc key": effect.Key,
	"decryption key": effect.Key, "decrypt key": effect.Key, "dec key": effect.Key, "wrapping key": effect.Key,
	"unwrapping key": effect.Key, "wrap key": effect.Key, "derived key": effect.Key, "derivation key": effect.Key,
	"shared key": effect.Key, "session key": effect.Key, "master key": effect.Key, "root key": effect.Key,
	"mac key": effect.Key, "hmac key": effect.Key, "aes key": effect.Key, "des key": effect.Key,
	"chacha key": effect.Key, "symmetric key": effect.Key, "cipher key": effect.Key, "ephemeral key": effect.Key,
	"file key": effect.Key, "auth key": effect.Key, "authentication key": effect.Key, "traffic key": effect.Key,
	"write key": effect.Key, "preshared key": effect.Key, "unlock key": effect.Key, "unseal key": effect.Key,
	"recovery key": effect.Key, "barrier key": effect.Key, "seal key": effect.Key, "integrity key": effect.Key,
	"confidentiality key": effect.Key, "decapsulation key": effect.Key, "validator priv key": effect.Key,
	"hardened key": effect.Key, "kdf key": effect.Key, "tls key": effect.Key, "deploy key": effect.Key,
	"jwt key": effect.Key, "jws key": effect.Key, "jwe key": effect.Key, "intermediate key": effect.Key,
	"pem key": effect.Key, "unencrypted key": effect.Key, "decrypted key": effect.Key,
	"plaintext key": effect.Key, "identity priv key": effect.Key,

	"private scalar": effect.Key, "secret scalar": effect.Key, "key material": effect.Key,
	"keying material": effect.Key, "key pem": effect.Key, "key der": effect.Key,
	"key seed": effect.Key, "key share secret": effect.Key, "secret": effect.Key, "priv": effect.Key,
	"privkey": effect.Key, "premaster": effect.Key, "ikm": effect.Key, "prk": effect.Key, "okm": effect.Key,
	"kek": effect.Key, "cek": effect.Key, "dek": effect.Key, "psk": effect.Key, "pmk": effect.Key,
	"ptk": effect.Key, "gtk": effect.Key, "ltk": effect.Key, "irk": effect.Key, "msk": effect.Key,
	"rms": effect.Key, "xprv": effect.Key, "tprv": effect.Key, "master seed": effect.Key, "root seed": effect.Key,
	"key entropy": effect.Key, "secret seed": effect.Key, "private seed": effect.Key, "hd seed": effect.Key,
	"wallet seed": effect.Key, "bip seed": effect.Key, "preshared": effect.Key, "seckey": effect.Key,
	"secring": effect.Key, "exporter": effect.Key,

	"password": effect.Password, "passwd": effect.Password, "passphrase": effect.Password,
	"passcode": effect.Password, "mnemonic": effect.Password, "seed phrase": effect.Password,
	"seed word": effect.Password, "recovery phrase": effect.Password, "master pass": effect.Password,
	"user pass": effect.Password, "basic auth pass": effect.Password, "db pass": effect.Password,
	"connection string": effect.Password, "conn str": effect.Password, "conn string": effect.Password,
	"connection str": effect.Password, "community string": effect.Password, "unlock code": effect.Password,

	"access token": effect.Token, "refresh token": effect.Token, "auth token": effect.Token,
	"bearer token": effect.Token, "session token": effect.Token, "api token": effect.Token,
	"csrf token": effect.Token, "xsrf token": effect.Token, "reset token": effect.Token,
	"security token": effect.Token, "github token": effect.Token, "gitlab token": effect.Token,
	"bot token": effect.Token, "slack token": effect.Token, "vault token": effect.Token,
	"root token": effect.Token, "bootstrap token": effect.Token, "join token": effect.Token,
	"login token": effect.Token, "service token": effect.Token, "personal token": effect.Token,
	"oauth token": effect.Token, "deploy token": effect.Token, "webhook token": effect.Token,
	"identity token": effect.Token, "id token": effect.Token, "jwt token": effect.Token,
	"app token": effect.Token, "client token": effect.Token, "admin token": effect.Token,
	"invite token": effect.Token, "invitation token": effect.Token, "recovery token": effect.Token,
	"confirmation token": effect.Token, "activation token": effect.Token, "verification token": effect.Token,
	"magic token": effect.Token, "registry token": effect.Token, "agent token": effect.Token,
	"cluster token": effect.Token, "management token": effect.Token, "acl token": effect.Token,
	"npm token": effect.Token, "telegram token": effect.Token, "discord token": effect.Token,
	"account token": effect.Token, "impersonation token": effect.Token, "delegation token": effect.Token,
	"device token": effect.Token, "unsubscribe token": effect.Token, "remember token": effect.Token,
	"authentication token": effect.Token, "authorization token": effect.Token, "authenticity token": effect.Token,
	"stateless reset token": effect.Token, "user token": effect.Token, "server token": effect.Token,
	"secret token": effect.Token, "signed token": effect.Token, "raw token": effect.Token,
	"write token": effect.Token, "read token": effect.Token, "subject token": effect.Token,
	"actor token": effect.Token, "exchange token": effect.Token, "provider token": effect.Token,
	"web token": effect.Token, "hub token": effect.Token, "proxy token": effect.Token, "saml token": effect.Token,
	"kerberos token": effect.Token,

	"client secret": effect.Token, "api secret": effect.Token, "app secret": effect.Token,
	"application secret": effect.Token, "consumer secret": effect.Token, "webhook secret": effect.Token,
	"jwt secret": effect.Token, "cookie secret": effect.Token, "token secret": effect.Token,
	"oauth secret": effect.Token, "bot secret": effect.Token, "channel secret": effect.Token,
	"integration secret": effect.Token,

	"password reset token": effect.Token, "api key": effect.Token, "app key": effect.Token,
	"secret access key": effect.Token, "access key secret": effect.Token, "account key secret": effect.Token,
	"subscription key": effect.Token, "license key": effect.Token, "service key": effect.Token,
	"macaroon": effect.Token, "bearer credential": effect.Token, "auth cookie": effect.Token,
	"session cookie": effect.Token, "auth code": effect.Token, "authorization code": effect.Token,
	"code verifier": effect.Token, "basic auth": effect.Token, "auth header value": effect.Token,
	"instrumentation key": effect.Token, "deploy key secret": effect.Token, "sas token": effect.Token,
	"shared access signature": effect.Token, "user secret": effect.Token, "auth secret": effect.Token,

	"hmac": effect.MAC, "verify data": effect.MAC, "auth tag": effect.MAC, "mac sum": effect.MAC,
	"expected mac": effect.MAC, "computed mac": effect.MAC, "message mac": effect.MAC, "mac tag": effect.MAC,
	"cmac": effect.MAC, "gmac": effect.MAC, "kmac": effect.MAC, "hmac signature": effect.MAC,
	"hmac sum": effect.MAC, "hmac digest": effect.MAC,
}

// weak are words that stand for a secret often and for much else as often.
var weak = map[string]effect.Kind{
	"key": effect.Key, "sk": effect.Key, "seed": effect.Key, "entropy": effect.Key, "ephemeral": effect.Key,
	"ss": effect.Key, "dh": effect.Key, "private": effect.Key, "shared": effect.Key, "scalar": effect.Key,
	"key bytes": effect.Key, "hash key": effect.Key, "block key": effect.Key, "data key": effect.Key, "stream key": effect.Key,
	"storage key": effect.Key, "account key": effect.Key, "ssh key": effect.Key, "server key": effect.Key,
	"client key": effect.Key, "user key": effect.Key, "node key": effect.Key, "raw key": effect.Key,
	"rsa key": effect.Key, "ec key": effect.Key, "preimage": effect.Key, "share": effect.Key,
	"exponent": effect.Key, "keypair": effect.Key, "key pair": effect.Key, "kdf": effect.Key, "prf": effect.Key,
	"identity": effect.Key, "pfx": effect.Key, "pkcs": effect.Key, "keytab": effect.Key, "material": effect.Key,

	"pass": effect.Password, "pwd": effect.Password, "pw": effect.Password, "pin": effect.Password,
	"community": effect.Password, "dsn": effect.Password, "phrase": effect.Password, "psw": effect.Password,
	"pword": effect.Password, "otp": effect.Password,

	"token": effect.Token, "tok": effect.Token, "access key": effect.Token, "bearer": effect.Token,
	"jwt": effect.Token, "cookie": effect.Token, "authorization": effect.Token, "auth": effect.Token,
	"session": effect.Token, "sid": effect.Token, "otp code": effect.Token, "totp": effect.Token,
	"credential": effect.Token, "cred": effect.Token, "creds": effect.Token,
	"code": effect.Token, "ticket": effect.Token, "nonce secret": effect.Token, "state": effect.Token,

	"mac": effect.MAC, "tag": effect.MAC, "digest mac": effect.MAC, "signature": effect.MAC, "sig": effect.MAC,
}

// harmless are phrases that are no secret although a part of them would be.
var harmless = set(
	"action key", "annotation key", "any key", "api group key", "app state", "arrow key", "artifact key",
	"attestation key", "attr key", "attribute key", "audio token", "auth client", "auth method", "auth mode",
	"auth provider", "auth service", "authorized key", "available token", "base token", "begin key",
	"begin token", "block state", "bloom key", "bond token", "bos token", "bridge mac", "bucket key",
	"bucket token", "build key", "build tag", "burst token", "bypass", "byte code", "cache key", "cached token",
	"call signature", "cancel token", "cancellation token", "candidate key", "chain state", "child key",
	"chunk token", "close tag", "close token", "code block", "code gen", "code owner", "code page", "code point",
	"column key", "comment token", "community id", "completion token", "composite key", "config key",
	"conn state", "connection state", "container mac", "context key", "continuation token", "continue token",
	"cookie jar", "counter key", "country code", "ctx key", "cur token", "currency code", "current token",
	"cursor key", "db key", "dedup key", "deposit token", "dest mac", "dict key", "dictionary key", "dst mac",
	"edge key", "enc passphrase", "enc password", "enc session key", "encapsulation key", "end key", "end tag", "end token", "endorsement key", "enter key",
	"entry key", "env key", "eof token", "eos token", "erc token", "err code", "error code", "error state",
	"escape key", "etcd key", "event key", "exit code", "expected token", "feature key", "fee token", "field key",
	"field tag", "file share", "filter key", "first key", "first pass", "first token", "flag key", "foreign key",
	"func key", "func signature", "function signature", "fungible token", "fuzz seed", "gas token", "gateway mac",
	"generated token", "genesis state", "git tag", "go token", "governance token", "graph key", "group key",
	"hardware mac", "hash seed", "hash table key", "header key", "host key", "hot key", "html tag", "http code",
	"hw mac", "i n key", "i18n key", "idempotency key", "ident token", "identity provider", "image key",
	"image tag", "image token", "index key", "initial secret", "input token", "int key", "interface mac",
	"item key", "job key", "join key", "json key", "json tag", "json token", "kafka key", "key agreement",
	"key algorithm", "key bind", "key binding", "key code", "key column", "key down", "key encipherment",
	"key encoding", "key event", "key exchange", "key field", "key fn", "key format", "key frame", "key func",
	"key map", "key prefix", "key press", "key range", "key ring", "key schema", "key sep", "key separator",
	"key set", "key space", "key stroke", "key suffix", "key up", "key usage", "key value", "key word",
	"keyword token", "known key", "kv key", "label key", "lang code", "lang key", "language code", "last key",
	"last token", "layer key", "left token", "lex token", "lexer token", "limiter key", "link state",
	"literal token", "local mac", "locale key", "lock key", "lookup key", "lower key", "lp token", "mac addr",
	"mac address", "mac os", "map key", "map seed", "market share", "market state", "mask token", "max key",
	"max token", "message key", "meta key", "metadata key", "method signature", "metric key", "min key",
	"min token", "msg key", "mutex key", "n token", "name key", "native token", "natural key", "nb token",
	"network share", "next key", "next token", "nft token", "node label key", "node mac", "noise seed",
	"num token", "number token", "object key", "op code", "op token", "open tag", "open token", "operator token",
	"option key", "order key", "ordering key", "output token", "pad token", "page key", "page token",
	"pagination key", "pagination token", "paging token", "param key", "parent key", "parser token",
	"partition key", "pass count", "pass fail", "pass rate", "pass through", "password change", "password login",
	"password reset", "peek token", "peer key", "peer mac", "pool token", "postal code", "prefix key", "prev key",
	"prev token", "previous token", "primary key", "prng seed", "prompt token", "prop key", "property key",
	"public share", "punct token", "qr code", "query key", "queue key", "quote token", "rand seed", "random seed",
	"random state", "range token", "reason phrase", "rate limit key", "rate limit token", "rcode", "reasoning token", "redis key",
	"registry key", "release tag", "remaining token", "remote key", "remote mac", "resource key", "response code",
	"result code", "resume token", "return code", "reward token", "right token", "rng seed", "route key",
	"router mac", "routing key", "row key", "search key", "second pass", "secret backend", "secret client",
	"secret engine", "secret informer", "secret lister", "secret manager", "secret santa", "secret store",
	"secrets manager", "seed file", "seed list", "seed node", "seed peer", "session store", "setting key",
	"settings key", "shard key", "sharding key", "short key", "signature algorithm", "slot key", "sort key",
	"source code", "source mac", "special token", "sql token", "src mac", "ssa key", "ssh tag", "staking token",
	"start key", "start tag", "start token", "status code", "step key", "stop token", "storage class key",
	"string key", "string token", "struct tag", "sub key", "suffix key", "super key", "surrogate key",
	"symbol key", "sync state", "sync token", "table key", "tag key", "tag name", "taint key", "task key",
	"template key", "test seed", "text token", "their key", "time share", "tmpl key", "topic key", "topology key",
	"total token", "translation key", "tree key", "trusted key", "type key", "type signature", "unexpected token",
	"unique key", "unk token", "upper key", "used token", "valid signature", "validation key", "value key",
	"verification key", "verify key", "verifying key", "version tag", "vocab token", "watch key", "watch token",
	"whitespace token", "word token", "workflow key", "world state", "wrapped token", "xml tag", "xml token",
	"yaml key", "yaml tag", "yaml token", "zip code",
)

// stored are keys of a file store or of a tree as often as they are
// cryptographic, where they are text and not bytes.
var stored = set("file key", "intermediate key", "root key")

// under are phrases that say of a whole name that it is the key under which
// something is found, were it a secret.
var under = set(
	"annotation key", "cache key", "config key", "context key", "ctx key", "env key", "header key", "label key",
	"map key", "metadata key", "setting key", "storage key",
)

// never are words that no name of a secret contains.
var never = set(
	"alg", "algo", "algorithm", "basename", "cbind", "dirname", "endpoint", "filename", "filepath", "fingerprint", "gid",
	"guid", "hostname", "iv", "jwk", "jwks", "kid", "namespace", "nonce", "oid", "pathname", "pid", "pub",
	"pubkey", "public", "salt", "thumbprint", "timestamp", "uid", "username", "uuid",
)

// covered are words for a secret that is not in the open, or not a true one.
var covered = set(
	"bcrypted", "censored", "ciphertext", "dummy", "enciphered", "encrypted", "fake", "hashed", "hidden",
	"invalid", "masked", "mock", "obfuscated", "placeholder", "redacted", "sealed", "tokenization", "tokenize",
	"tokenizer", "truncated", "unauthenticated", "wrapped",
)

// enclosing are those of covered that say that the secret itself is inside.
var enclosing = set("ciphertext", "enciphered", "encrypted", "sealed", "wrapped")

// attributes follow a secret's name and say that the value is something about the secret.
var attributes = set(
	"accessor", "addr", "address", "age", "alias", "allowed", "alphabet", "amount", "annotation", "arg", "args",
	"at", "aud", "audience", "auth", "backend", "balance", "bit", "bitlen", "bits", "bucket", "builder", "button",
	"cache", "callback", "cap", "capacity", "case", "cert", "certificate", "cfg", "ch", "chan", "changed",
	"channel", "charset", "checker", "claim", "client", "cmd", "col", "column", "command", "comment",
	"complexity", "cond", "conf", "config", "controller", "cost", "count", "counter", "created", "curve", "dao",
	"date", "deadline", "decimal", "decimals", "delimiter", "desc", "description", "digits", "dir", "directory",
	"disabled", "doc", "domain", "duration", "enabled", "encoding", "engine", "entry", "env", "environ", "err",
	"error", "event", "exist", "exists", "exp", "expiration", "expire", "expired", "expires", "expiry", "factory",
	"field", "file", "flag", "fmt", "fn", "folder", "form", "format", "found", "func", "gen", "generator",
	"getter", "group", "handler", "header", "help", "helper", "hint", "hook", "host", "href", "icon", "id",
	"identifier", "idx", "index", "info", "informer", "input", "interface", "interval", "issuer", "iter",
	"iterator", "key", "keyword", "kind", "label", "len", "length", "level", "lifetime", "limit", "link", "list",
	"listener", "lister", "loc", "location", "lock", "log", "mac address", "manager", "map", "match", "matched",
	"matcher", "matches", "max", "message", "meta", "metadata", "method", "min", "missing", "mode", "model", "modifier",
	"mount", "msg", "mu", "mutex", "name", "node", "num", "number", "offset", "ok", "opt", "option", "options",
	"opts", "order", "owner", "page", "param", "parameter", "parser", "path", "pattern", "perm", "permission",
	"permissions", "placeholder", "policy", "port", "pos", "position", "prefix", "present", "price", "priority",
	"prompt", "protocol", "provider", "query", "range", "rate", "ratio", "re", "reader", "ref", "reference",
	"regex", "regexp", "regexps", "region", "repo", "repository", "req", "request", "required", "resp",
	"response", "result", "role", "roles", "rotated", "rotation", "rounds", "row", "rule", "rules", "schema",
	"scheme", "scope", "score", "selector", "sep", "separator", "server", "service", "set", "setter", "size",
	"source", "spec", "src", "state", "status", "storage", "store", "stream", "strength", "subject", "suffix",
	"suite", "supply", "svc", "symbol", "table", "tag", "template", "test", "tests", "time", "timeout", "title",
	"tmpl", "ttl", "typ", "type", "updated", "uri", "url", "usage", "user", "util", "valid", "validator", "var",
	"variable", "ver", "verifier", "version", "volume", "weight", "wg", "wordlist", "words", "writer", "zone",
)

// derivatives follow a secret's name and say that the value is computed from the secret
// and does not tell it.
var derivatives = set(
	"checksum", "checksums", "commitment", "crc", "digest", "etag", "hash", "hex len", "md", "proof", "sha",
	"sig", "signature", "sum",
)

// nouns are the words that split turns into the singular.
var nouns = set(
	"audience", "cert", "certificate", "claim", "code", "cookie", "count", "cred", "credential", "dek", "dir",
	"error", "event", "field", "file", "fingerprint", "flag", "hash", "header", "hint", "id", "identifier",
	"index", "kek", "key", "keypair", "label", "list", "mac", "map", "name", "node", "nonce", "option", "param",
	"parameter", "passphrase", "passwd", "password", "path", "phrase", "pin", "psk", "ref", "request", "role",
	"rule", "salt", "scope", "secret", "seed", "selector", "set", "share", "signature", "size", "tag", "token",
	"type", "uri", "url", "user", "version", "word",
)

// joined are pairs that are one word.
var joined = set(
	"base name", "check sum", "cipher text", "end point", "file name", "file path", "finger print", "host name",
	"name space", "o auth", "pass code", "pass phrase", "pass wd", "pass word", "pre image", "pre master",
	"pre shared", "thumb print", "time stamp", "user name", "xprv key",
)

// divided are two or three words that are often written as one.
var divided = map[string]string{
	"accesskey":       "access key",
	"accesstoken":     "access token",
	"aeskey":          "aes key",
	"apikey":          "api key",
	"apisecret":       "api secret",
	"apitoken":        "api token",
	"authcode":        "auth code",
	"authkey":         "auth key",
	"authtoken":       "auth token",
	"bearertoken":     "bearer token",
	"cachekey":        "cache key",
	"clientsecret":    "client secret",
	"dbpass":          "db pass",
	"enckey":          "enc key",
	"encryptionkey":   "encryption key",
	"hmackey":         "hmac key",
	"hostkey":         "host key",
	"idtoken":         "id token",
	"jwtsecret":       "jwt secret",
	"keybytes":        "key bytes",
	"keydata":         "key data",
	"keyfile":         "key file",
	"keyhash":         "key hash",
	"keyid":           "key id",
	"keyids":          "key id",
	"keylen":          "key len",
	"keyname":         "key name",
	"keypair":         "key pair",
	"keypath":         "key path",
	"keyset":          "key set",
	"keysize":         "key size",
	"keystr":          "key str",
	"keytype":         "key type",
	"mackey":          "mac key",
	"masterkey":       "master key",
	"mastersecret":    "master secret",
	"passwordfile":    "password file",
	"passwordhash":    "password hash",
	"premastersecret": "premaster secret",
	"primarykey":      "primary key",
	"privatekey":      "private key",
	"privkey":         "priv key",
	"pskkey":          "psk key",
	"pubkey":          "pub key",
	"publickey":       "public key",
	"pwhash":          "pw hash",
	"refreshtoken":    "refresh token",
	"rootkey":         "root key",
	"seckey":          "secret key",
	"secretaccesskey": "secret access key",
	"secretkey":       "secret key",
	"secretname":      "secret name",
	"seedphrase":      "seed phrase",
	"sessionid":       "session id",
	"sessionkey":      "session key",
	"sharedkey":       "shared key",
	"sharedsecret":    "shared secret",
	"signingkey":      "signing key",
	"sshkey":          "ssh key",
	"tokenid":         "token id",
	"tokenstring":     "token string",
	"tokentype":       "token type",
	"userid":          "user id",
	"userpass":        "user pass",
	"usersecret":      "user secret",
}

// benign are elements of import paths of packages whose tokens and keys are no
// secrets.
var benign = set("ast", "i18n", "keyboard", "l10n", "lexer", "parser", "scanner", "syntax", "tokenizer")

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
