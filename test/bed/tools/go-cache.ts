import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from '../machine/run-command.ts'
import { timed } from './build.ts'
import { cachedFolder, keyOf, type Progress } from './cache-entry.ts'

/** What services import most; compiled ahead, with all that it needs. */
const sample = `package sample

import (
	_ "context"
	_ "encoding/json"
	_ "errors"
	_ "log/slog"
	_ "net/http"
	_ "net/http/httptest"
	_ "os/signal"
	"testing"
)

func TestNothing(*testing.T) {}
`

/**
 * The Go build cache of the machine that jobs run on: it outlives jobs, as on a runner that somebody keeps. Filled
 * with the standard library once, for every job would compile it anew otherwise (30 s).
 */
export async function goCache(progress: Progress): Promise<string> {
  const key = keyOf([await runCommand(['go', 'env', 'GOVERSION', 'GOROOT', 'CGO_ENABLED'])])
  const fill = async (folder: string, log: string): Promise<void> => {
    const module = join(folder, 'sample')
    await mkdir(module)
    await writeFile(join(module, 'go.mod'), 'module sample\n')
    await writeFile(join(module, 'sample_test.go'), sample)
    const env = { GOCACHE: folder }
    await timed('compiling the standard library for jobs', progress, async () => {
      await runCommand(['go', 'test', './...'], { env, cwd: module, log })
    })
    await rm(module, { recursive: true })
  }
  return cachedFolder({ kind: 'go-cache', key, fill }, progress)
}
