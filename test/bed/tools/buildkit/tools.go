//go:build tools

// Package tools keeps the builder's daemon and its Dockerfile frontend in go.mod.
package tools

import (
	_ "github.com/moby/buildkit/cmd/buildkitd"
	_ "github.com/moby/buildkit/frontend/dockerfile/cmd/dockerfile-frontend"
)
