import { ActionError } from '../../errors.ts'
import { formatRepository, type ImageRef } from '../../image/image-ref.ts'

/**
 * More than any manifest (registries take 4 MiB, distribution-spec "Pushing Manifests"), image configuration or
 * page of tags has; whoever sends more must not fill the memory of the job.
 */
export const mostBytes = 16 * 1024 * 1024

export interface Asked {
  /** What was asked for, for messages. */
  readonly what: string
  readonly signal: AbortSignal | undefined
}

/** The whole answer; one that breaks off half way, or does not end, is the registry's fault. Errors: `registry-failed`. */
export async function bodyOf(response: Response, { what, signal }: Asked): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length
      if (size > mostBytes)
        throw registryFailure(`the answer of the registry for ${what} has more than ${mostBytes} bytes`)
      chunks.push(chunk)
    }
  } catch (cause) {
    signal?.throwIfAborted()
    if (cause instanceof ActionError) throw cause
    throw registryFailure(`the answer of the registry for ${what} broke off`, cause)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** What an answer says as JSON; an object. Errors: `registry-failed`. */
export function parseObject(bytes: Uint8Array, what: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (isObject(value)) return value
  } catch {
    // Below: one message for text that is no JSON and for JSON that is no object.
  }
  throw registryFailure(`the answer of the registry for ${what} is not a JSON object`)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Errors: `digest-mismatch`. */
export function requireDigest(what: string, expected: string, found: string): void {
  if (expected === found) return
  const message = `${what} should have the digest ${expected}, the registry gave ${found}`
  throw new ActionError({ code: 'digest-mismatch', message })
}

/** For a status that has no meaning of its own there. */
export function unexpected(image: ImageRef, status: number): ActionError {
  return registryFailure(`the registry answered ${status} for ${formatRepository(image)}`)
}

export function registryFailure(message: string, cause?: unknown): ActionError {
  return new ActionError({ code: 'registry-failed', message, cause })
}

export function notFound(message: string): ActionError {
  return new ActionError({ code: 'registry-not-found', message })
}
