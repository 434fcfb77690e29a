import type { WriteStream } from 'node:tty'

/** Shows progress lines: the latest with a running clock on a terminal, plain lines elsewhere. */
export interface ProgressDisplay {
  show(line: string): void
  /** Leaves the terminal clean; call it before anything else is printed. */
  end(): void
}

function plainDisplay(stream: { write(text: string): unknown }): ProgressDisplay {
  return { show: (line) => stream.write(`${line}\n`), end: () => undefined }
}

function liveDisplay(stream: WriteStream): ProgressDisplay {
  let current = ''
  let since = performance.now()
  const draw = (): void => {
    const seconds = Math.floor((performance.now() - since) / 1000)
    stream.write(`\r\x1b[K${current.slice(0, stream.columns - 8)} ${seconds} s`)
  }
  const clock = setInterval(() => current !== '' && draw(), 1000)
  clock.unref()
  return {
    show: (line) => {
      // A line that only announces work is overwritten by the one that reports it.
      stream.write('\r\x1b[K')
      const announces = line.endsWith(' ...')
      if (!announces) stream.write(`${line}\n`)
      current = announces ? line : ''
      since = performance.now()
      if (announces) draw()
    },
    end: () => {
      clearInterval(clock)
      stream.write('\r\x1b[K')
    },
  }
}

/** A display for the stream, live when it is a terminal. */
export function openDisplay(stream: WriteStream): ProgressDisplay {
  return stream.isTTY ? liveDisplay(stream) : plainDisplay(stream)
}
