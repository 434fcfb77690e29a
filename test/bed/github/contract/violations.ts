import type { Contract, RequestParts } from './contract.ts'

/** Collects what did not fit the description, each with the operation it belongs to. */
export class Violations {
  readonly lines: string[] = []
  readonly #contract: Contract
  constructor(contract: Contract) {
    this.#contract = contract
  }

  /** Records every problem; gives those that GitHub answers with 422. */
  request(operationId: string, parts: RequestParts): string[] {
    const problems = this.#contract.checkRequest(operationId, parts)
    const unknown = this.#contract.unknownNames(operationId, parts)
    this.#record(`request ${operationId}`, [...problems, ...unknown])
    return problems
  }

  reply(operationId: string, status: number, body: unknown): string[] {
    const problems = this.#contract.checkReply(operationId, status, body)
    this.#record(`reply ${operationId} ${status}`, problems)
    return problems
  }

  /** `push`, or `release` with action `published`. */
  event(name: string, action: string | undefined, payload: unknown): void {
    const webhook = [name, ...(action === undefined ? [] : [action])].join('-').replaceAll('_', '-')
    this.#record(`event ${webhook}`, this.#contract.checkEvent(webhook, payload))
  }

  #record(where: string, problems: readonly string[]): void {
    this.lines.push(...problems.map((problem) => `${where}: ${problem}`))
  }
}
