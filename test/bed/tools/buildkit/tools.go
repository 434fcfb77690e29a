//go:build tools

// Package tools keeps the builder's daemon in go.mod.
package tools

import _ "github.com/moby/buildkit/cmd/buildkitd"
