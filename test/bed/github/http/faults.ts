import type { Fault } from '../types.ts'

/** The script of faults: the first one that fits a request is used up by it. */
export class FaultScript {
  #pending: { readonly fault: Fault; left: number; toPass: number }[] = []

  /** Gives what takes out the rest of them. */
  add(faults: readonly Fault[]): () => void {
    this.#pending.push(...faults.map((fault) => ({ fault, left: fault.times, toPass: fault.after ?? 0 })))
    return () => {
      this.#pending = this.#pending.filter(({ fault }) => !faults.includes(fault))
    }
  }

  /** The fault for this request, which it consumes. Lag concerns reads only, unless a method is named. */
  take(method: string, path: string): Fault['kind'] | undefined {
    const entry = this.#pending.find((pending) => isDue(pending, method, path))
    if (!entry) return undefined
    entry.left -= 1
    if (entry.left <= 0) this.#pending = this.#pending.filter((other) => other !== entry)
    return entry.fault.kind
  }
}

/** Counts the requests that are let through. */
function isDue(pending: { readonly fault: Fault; toPass: number }, method: string, path: string): boolean {
  if (!fits(pending.fault, method, path)) return false
  if (pending.toPass === 0) return true
  pending.toPass -= 1
  return false
}

function fits({ method, path, kind }: Fault, requestMethod: string, requestPath: string): boolean {
  if (method === undefined && kind.type === 'lag' && requestMethod !== 'GET') return false
  if (method !== undefined && method.toUpperCase() !== requestMethod) return false
  return path === undefined || new RegExp(path.source, path.flags.replace(/[gy]/g, '')).test(requestPath)
}

/** The body of a scripted status that names none: what GitHub itself says in that case. */
export function faultBody(status: number, headers: Readonly<Record<string, string>>): unknown {
  const names = new Set(Object.keys(headers).map((name) => name.toLowerCase()))
  if (status === 429 || (status === 403 && names.has('retry-after'))) {
    return {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    }
  }
  if (status === 403 && names.has('x-ratelimit-remaining')) return { message: 'API rate limit exceeded' }
  return { message: status >= 500 ? 'Server Error' : 'Scripted fault' }
}
