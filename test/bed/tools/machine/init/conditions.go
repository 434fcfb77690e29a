package main

import (
	"crypto/tls"
	"net"
	"net/http"
	"strings"
	"time"
)

const pollEvery = 25 * time.Millisecond

// probe only asks "does it answer yet", on addresses of the bed itself, so the certificate is not checked here.
var probe = &http.Client{
	Timeout:   time.Second,
	Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, DisableKeepAlives: true},
}

// waitFor returns when the condition holds. It has no deadline: the bed's starter has one for the whole.
func waitFor(condition string) {
	for !holds(condition) {
		time.Sleep(pollEvery)
	}
}

func holds(condition string) bool {
	if strings.HasPrefix(condition, "https:") {
		reply, err := probe.Get(condition)
		if err != nil {
			return false
		}
		reply.Body.Close()
		return reply.StatusCode == http.StatusOK
	}
	network, address, _ := strings.Cut(condition, ":")
	connection, err := net.DialTimeout(network, address, time.Second)
	if err != nil {
		return false
	}
	connection.Close()
	return true
}

func waitForInterface(name string) {
	for {
		if _, err := net.InterfaceByName(name); err == nil {
			return
		}
		time.Sleep(pollEvery)
	}
}
