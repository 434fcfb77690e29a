// Command certificates writes the bed's own CA and one key pair per part, from a JSON request on stdin.
// All keys are ECDSA P-256: a bed's set takes milliseconds, and Kubernetes signs its tokens with them too.
package main

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"math/big"
	"net"
	"os"
	"path/filepath"
	"time"
)

type request struct {
	Folder       string        `json:"folder"`
	Authority    string        `json:"authority"`
	Certificates []certificate `json:"certificates"`
	// Names of bare key pairs: NAME.key and NAME.pub.
	KeyPairs []string `json:"keyPairs"`
}

type certificate struct {
	Name         string   `json:"name"`
	CommonName   string   `json:"commonName"`
	Organization string   `json:"organization"`
	DNSNames     []string `json:"dnsNames"`
	Addresses    []string `json:"addresses"`
}

type authority struct {
	certificate *x509.Certificate
	key         *ecdsa.PrivateKey
}

const validity = 10 * 365 * 24 * time.Hour

func main() {
	var wanted request
	if err := json.NewDecoder(os.Stdin).Decode(&wanted); err != nil {
		fail(fmt.Errorf("the request on stdin is not valid JSON: %w", err))
	}
	if err := issueAll(wanted); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "certificates:", err)
	os.Exit(1)
}

func issueAll(wanted request) error {
	signer, err := newAuthority(wanted)
	if err != nil {
		return err
	}
	for _, one := range wanted.Certificates {
		if err := issue(wanted.Folder, signer, one); err != nil {
			return fmt.Errorf("%s: %w", one.Name, err)
		}
	}
	for _, name := range wanted.KeyPairs {
		if err := writeKeyPair(wanted.Folder, name); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

func newAuthority(wanted request) (*authority, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, err
	}
	template := newTemplate(pkix.Name{CommonName: wanted.Authority})
	template.IsCA = true
	template.BasicConstraintsValid = true
	template.KeyUsage = x509.KeyUsageCertSign | x509.KeyUsageDigitalSignature | x509.KeyUsageCRLSign
	signer := &authority{certificate: template, key: key}
	der, err := sign(signer, template, key)
	if err != nil {
		return nil, err
	}
	if signer.certificate, err = x509.ParseCertificate(der); err != nil {
		return nil, err
	}
	return signer, writePair(wanted.Folder, "ca", der, key)
}

func newTemplate(subject pkix.Name) *x509.Certificate {
	serial, err := rand.Int(rand.Reader, new(big.Int).Lsh(big.NewInt(1), 127))
	if err != nil {
		fail(err)
	}
	return &x509.Certificate{
		SerialNumber: serial,
		Subject:      subject,
		// An hour back, for a clock that is set while the bed runs.
		NotBefore: time.Now().Add(-time.Hour),
		NotAfter:  time.Now().Add(validity),
	}
}

func issue(folder string, signer *authority, wanted certificate) error {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return err
	}
	subject := pkix.Name{CommonName: wanted.CommonName}
	if wanted.Organization != "" {
		subject.Organization = []string{wanted.Organization}
	}
	template := newTemplate(subject)
	template.KeyUsage = x509.KeyUsageDigitalSignature
	template.ExtKeyUsage = []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth}
	template.DNSNames = wanted.DNSNames
	for _, text := range wanted.Addresses {
		address := net.ParseIP(text)
		if address == nil {
			return fmt.Errorf("%q is not an IP address", text)
		}
		template.IPAddresses = append(template.IPAddresses, address)
	}
	der, err := sign(signer, template, key)
	if err != nil {
		return err
	}
	return writePair(folder, wanted.Name, der, key)
}

func sign(signer *authority, template *x509.Certificate, key *ecdsa.PrivateKey) ([]byte, error) {
	return x509.CreateCertificate(rand.Reader, template, signer.certificate, &key.PublicKey, signer.key)
}

func writePair(folder, name string, der []byte, key *ecdsa.PrivateKey) error {
	if err := writePEM(filepath.Join(folder, name+".crt"), "CERTIFICATE", der, 0o644); err != nil {
		return err
	}
	return writeKey(folder, name, key)
}

func writeKey(folder, name string, key *ecdsa.PrivateKey) error {
	der, err := x509.MarshalECPrivateKey(key)
	if err != nil {
		return err
	}
	return writePEM(filepath.Join(folder, name+".key"), "EC PRIVATE KEY", der, 0o600)
}

func writeKeyPair(folder, name string) error {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return err
	}
	der, err := x509.MarshalPKIXPublicKey(&key.PublicKey)
	if err != nil {
		return err
	}
	if err := writePEM(filepath.Join(folder, name+".pub"), "PUBLIC KEY", der, 0o644); err != nil {
		return err
	}
	return writeKey(folder, name, key)
}

func writePEM(path, kind string, der []byte, mode os.FileMode) error {
	return os.WriteFile(path, pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}), mode)
}
