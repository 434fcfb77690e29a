package main

import (
	"context"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

func answer(t *testing.T, path string) (int, string) {
	t.Helper()
	recorder := httptest.NewRecorder()
	routes("test").ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, path, nil))
	return recorder.Code, strings.TrimSpace(recorder.Body.String())
}

func TestSaysWhatItIs(t *testing.T) {
	status, body := answer(t, "/")
	want := `{"service":"parcel","version":"` + version + `","commit":"unknown","environment":"test"}`
	if status != http.StatusOK || body != want {
		t.Errorf("got %d %s, want 200 %s", status, body, want)
	}
}

func TestIsHealthy(t *testing.T) {
	if status, _ := answer(t, "/healthz"); status != http.StatusNoContent {
		t.Errorf("got %d, want 204", status)
	}
}

func TestKnowsNothingElse(t *testing.T) {
	if status, _ := answer(t, "/other"); status != http.StatusNotFound {
		t.Errorf("got %d, want 404", status)
	}
}

func TestEndsWhenToldTo(t *testing.T) {
	address := freeAddress(t)
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- run(ctx, address) }()
	waitUntilUp(t, address)
	cancel()
	if err := <-ended; err != nil {
		t.Errorf("got %v, want a clean end", err)
	}
	if _, err := net.Dial("tcp", address); err == nil {
		t.Error("still listens")
	}
}

func TestTakenPortIsAnError(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	if err := run(context.Background(), listener.Addr().String()); err == nil {
		t.Error("got no error")
	}
}

func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	return listener.Addr().String()
}

func waitUntilUp(t *testing.T, address string) {
	t.Helper()
	for range 200 {
		if response, err := http.Get("http://" + address + "/healthz"); err == nil {
			_, _ = io.Copy(io.Discard, response.Body)
			response.Body.Close()
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("does not come up")
}
