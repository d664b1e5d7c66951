package knowledge_test

import (
	"strings"
	"testing"

	"secretlint.example/internal/base"
	"secretlint.example/internal/knowledge"
)

// names are identifiers from public Go code by what Name must say of them:
// "key" and its like with Medium confidence, "key?" with Low, "" none.
var names = map[string]string{
	"key": `privateKey PrivateKey privKey priv PrivateKeyBytes private_key privkey SecretKey secretKeyBytes
		signingKey SigningKey signKey encryptionKey encKey EncryptionKeyBase64 decryptionKey wrappingKey
		derivedKey DerivedKey sharedKey sharedSecret SharedSecret sharedsecret masterKey MasterKeyBytes rootKey
		sessionKey SessionKeys session_key authKey AuthKey macKey hmacKey aesKey AESKey fileKey streamSecret
		ephemeralKey ephemeralPrivateKey ephemeralPriv ikm prk okm kek KEK cek dek psk PSK preSharedKey presharedKey
		premasterSecret preMasterSecret masterSecret trafficSecret clientHandshakeTrafficSecret exporterSecret
		resumptionSecret ed25519PrivateKey rsaPrivateKey ecdsaPrivKey secret Secret secretBytes rawSecret mySecret
		keyMaterial keyingMaterial masterSeed MasterSecret privateKeyPEM secretKeySeed unsealKey UnsealKeys
		recoveryKey barrierKey xprv totpSecret privateScalar hkdfSecret ltk pmk decryptedKey kdfKey`,
	"password": `password Password passwd passphrase Passphrase PassPhrase passPhrase pass_phrase userPassword
		dbPassword DBPassword smtpPassword newPassword oldPassword adminPasswd passcode mnemonic Mnemonic
		seedPhrase recoveryPhrase connectionString connStr DATABASE_PASSWORD passwordBytes pgPassword rootPassword
		keystorePassword userpass passwords sudoPassword mnemonicWords`,
	"token": `accessToken AccessToken access_token refreshToken RefreshToken authToken AuthToken bearerToken
		sessionToken csrfToken CSRFToken xsrfToken resetToken passwordResetToken apiKey APIKey api_key apikey
		APIKeys apiToken clientSecret ClientSecret client_secret clientsecret consumerSecret appSecret webhookSecret
		jwtSecret JWTSecret jwtToken secretAccessKey SecretAccessKey awsSecretAccessKey githubToken GITHUB_TOKEN
		botToken slackToken vaultToken VaultToken rootToken joinToken bootstrapToken serviceToken idToken macaroon
		macaroonBytes oauthToken OAuthToken authCode codeVerifier sasToken inviteToken
		verificationToken activationToken statelessResetToken personalAccessToken registryToken userToken`,
	"mac": `hmac expectedMAC computedMAC messageMAC authTag verifyData hmacSum`,
	"key?": `key Key keys sk seed Seed entropy hashKey blockKey dataKey rawKey sshKey serverKey clientKey nodeKey
		keyPair keypair ss dh preimage k2key identityKey`,
	"password?": `pass pwd pin PIN pw dsn DSN community smtpPass`,
	"token?":    `token Token tokens tok jwt cookie bearer authorization ticket accessKey session credentials creds`,
	"mac?":      `mac tag signature`,
	"": `storageKeyRootKey configKeyPassword publicKey PublicKey pubKey pubkey PubKeyBytes publickey peerPublicKey ephemeralPublicKey hostKey
		verifyKey verificationKey keyID KeyID keyId key_id keyIDs KeyIDs keyid kid MasterKeyIdentifier
		masterKeyID PrivateKeyID privateKeyPath PrivateKeyFile privateKeyFile keyPath keyFile KeyFile keyfile
		tlsKeyFile passwordFile PasswordFile password_file passwordFilePath passphraseFile tokenFile TokenPath
		secretName SecretName secretNames secretRef secretKeyRef secretNamespace secretPath SecretVersion
		secretStore SecretStore secretManager secretLister secretType secretID secretARNPath tokenType TokenType
		tokenTypeHint tokenURL TokenURL tokenURI tokenEndpoint tokenExpiry tokenExpiresAt TokenTTL tokenID tokenName
		tokenAddress tokenAmount tokenSource TokenSource tokenStore tokenHandler tokenLength tokenCount
		tokenHash passwordHash PasswordHash hashedPassword passwordHashCost keyHash passwordLength
		minPasswordLength passwordPolicy passwordPrompt passwordField passwordHint passwordRequired isPasswordValid
		passwordChangedAt encryptedKey encryptedPassword EncryptedSecret wrappedKey WrappedKey sealedKey ciphertext
		cipherText nonce Nonce salt Salt passwordSalt keyNonce iv ivKey keySize KeySize keyLen keyLength keylen
		keyType KeyType keyUsage KeyUsage ExtKeyUsage keyAlgorithm keyAlg keyName keyPrefix keyIndex keyCount
		KeyVersion keyFunc Keyfunc cacheKey CacheKey mapKey primaryKey PrimaryKey primaryKeys foreignKey sortKey
		partitionKey rowKey groupKey labelKey annotationKey lookupKey objectKey bucketKey i18nKey contextKey ctxKey
		configKey metricKey routeKey routingKey idempotencyKey registryKey translationKey uniqueKey headerKey
		queryKey jsonKey keyboard Keyboard keyspace Keyspace keyword keywords keystone keystroke monkey turkey
		tokenizer Tokenizer tokenize tokenizerName nextToken NextToken pageToken nextPageToken NextPageToken
		continuationToken continueToken cancelToken maxTokens MaxTokens promptTokens completionTokens totalTokens
		inputTokens stopTokens eosToken syncToken tokenBucket TokenBucket currentToken tokenKind tokenPos
		macAddress MACAddr hardwareMAC initialSecret randSeed randomSeed keyValue keyPress keyCode keySet
		keyring name path url id err ctx buf data body response request user username userName hostname
		fingerprint keyFingerprint thumbprint certificate checksum sum size length index count version status
		KeyEncipherment keyedFields secretary passenger passive compass bypass spinning pinned opinion mackerel
		tagline stage statement authMethod authProvider AuthType credentialsFile CredentialsPath credentialID
		apiKeyID APIKeyName apiKeyHeader accessKeyID AccessKeyId AWS_ACCESS_KEY_ID clientID ClientID client_id
		sessionID SessionID sessionStore cookieName CookieName cookieJar signatureAlgorithm seedNode seedFile
		passCount errorCode statusCode countryCode invalidToken dummyPassword mockToken placeholderSecret
		redactedPassword maskedToken tokenSecretName`,
}

func TestName(t *testing.T) {
	count := 0
	for want, idents := range names {
		for ident := range strings.FieldsSeq(idents) {
			count++
			s := knowledge.Name(ident)
			if got := s.String(); got != want {
				t.Errorf("Name(%q) = %q, want %q", ident, got, want)
			}
			if s.Is() && s.Confidence != base.Low && s.Confidence != base.Medium {
				t.Errorf("Name(%q): confidence %v: a name alone is never certain", ident, s.Confidence)
			}
		}
	}
	if count < 400 {
		t.Errorf("only %d identifiers", count)
	}
}

func TestVetoed(t *testing.T) {
	for ident := range strings.FieldsSeq(`publicKey pub PubKey keyID id name secretName keyPath path tokenURL keySize
		length nonce salt iv algorithm version index kid keyFingerprint passwordFile tokenType userID keyIDs`) {
		if !knowledge.Vetoed(ident) {
			t.Errorf("Vetoed(%q) = false", ident)
		}
	}
	// Names that true secrets have had.
	for ident := range strings.FieldsSeq(`tag ciphertext encryptedKey hash digest h I k out b buf key secret idToken
		signature sum wrappedKey nameSecret fileKey pathSecret sessionKey data plaintext`) {
		if knowledge.Vetoed(ident) {
			t.Errorf("Vetoed(%q) = true", ident)
		}
	}
}

func TestBenign(t *testing.T) {
	for _, path := range []string{"go/token", "go/parser", "text/scanner", "github.com/x/sql/lexer", "github.com/x/i18n"} {
		if !knowledge.Benign(path) {
			t.Errorf("Benign(%q) = false", path)
		}
	}
	for _, path := range []string{"github.com/x/auth/token", "crypto/hmac", "github.com/x/lexers-auth"} {
		if knowledge.Benign(path) {
			t.Errorf("Benign(%q) = true", path)
		}
	}
}

func FuzzName(f *testing.F) {
	for _, ident := range []string{"", "APIKey", "key_ID2", "ÄKey", "IDs", "\xff", "sSs"} {
		f.Add(ident)
	}
	f.Fuzz(func(t *testing.T, ident string) {
		if s := knowledge.Name(ident); s.Is() && knowledge.Name(ident+"_ID").Is() {
			t.Errorf("%q is a secret with _ID too", ident)
		}
	})
}
