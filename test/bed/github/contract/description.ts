import { readFileSync } from 'node:fs'

export type Json = Readonly<Record<string, unknown>>

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly schema: Json
}

interface Media {
  readonly schema?: Json
}

export interface Operation {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly required?: boolean; readonly content?: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>
}

/** The cut-down description of the GitHub API that scripts/cut-openapi.ts writes. */
export interface Description {
  readonly info: { readonly version: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  /** Payload schemas by webhook name: `push`, `release-published`. */
  readonly webhooks: Readonly<Record<string, Json>>
  readonly components: { readonly schemas: Readonly<Record<string, Json>> }
}

/** Reads openapi.json beside this folder. */
export function readDescription(): Description {
  return JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')) as Description
}
