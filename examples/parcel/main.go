// Parcel answers with what it is: enough to see which commit runs where.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

const service = "parcel"

// For people; commit says exactly which build this is. It is set at link time, see the Dockerfile.
const version = "1.0.0"

var commit = "unknown"

// Pods get 30 s to end; requests under way get most of it.
const shutdownTimeout = 20 * time.Second

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, ":"+setting("PORT", "8080")); err != nil {
		log.Fatal(err)
	}
}

// run serves until ctx ends, then lets the requests under way finish.
func run(ctx context.Context, address string) error {
	server := &http.Server{
		Addr:              address,
		Handler:           routes(setting("ENVIRONMENT", "")),
		ReadHeaderTimeout: 5 * time.Second,
	}
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()
	log.Printf("parcel service %s (%s) listens on %s", version, commit, address)
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
		return shutDown(server)
	}
}

func shutDown(server *http.Server) error {
	ctx, cancel := context.WithTimeout(context.Background(), shutdownTimeout)
	defer cancel()
	if err := server.Shutdown(ctx); err != nil && !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

type identity struct {
	Service     string `json:"service"`
	Version     string `json:"version"`
	Commit      string `json:"commit"`
	Environment string `json:"environment,omitempty"`
}

func routes(environment string) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		if err := json.NewEncoder(w).Encode(identity{service, version, commit, environment}); err != nil {
			log.Printf("answer not sent: %v", err)
		}
	})
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusNoContent)
	})
	return mux
}

func setting(name, fallback string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return fallback
}
