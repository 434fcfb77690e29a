import { defined } from '../../defined.ts'
import { entry, flag, text } from '../../manifest/fields.ts'
import type { AccessAnswer, AccessQuestion, AccessReview } from '../../ports/cluster/access-review.ts'
import { readFailure, readObject } from './answers.ts'
import type { Calls } from './calls.ts'

const apiVersion = 'authorization.k8s.io/v1'
const path = `/apis/${apiVersion}/selfsubjectaccessreviews`

/** The AccessReview port: SelfSubjectAccessReview, which every account may ask (system:basic-user). */
export function accessReviewOf(calls: Calls): AccessReview {
  return {
    reviewAccess: async (questions, signal) => {
      const asked = new Map<string, Promise<AccessAnswer>>()
      const answerTo = (question: AccessQuestion): Promise<AccessAnswer> => {
        const key = keyOf(question)
        const answer = asked.get(key) ?? ask(calls, question, signal)
        asked.set(key, answer)
        return answer
      }
      // The connection holds back what is too much at once.
      return await Promise.all(questions.map(answerTo))
    },
  }
}

function keyOf({ verb, group, resource, subresource, namespace, name }: AccessQuestion): string {
  return JSON.stringify([verb, group, resource, subresource, namespace, name])
}

async function ask(calls: Calls, question: AccessQuestion, signal?: AbortSignal): Promise<AccessAnswer> {
  const body = { apiVersion, kind: 'SelfSubjectAccessReview', spec: { resourceAttributes: question } }
  const reply = await calls.call({
    method: 'POST',
    path,
    contentType: 'application/json',
    body: JSON.stringify(body),
    repeatable: true,
    ...defined({ signal }),
  })
  if (reply.status !== 201 && reply.status !== 200) throw readFailure(calls.server, reply)
  const status = entry(readObject(calls.server, reply), 'status')
  const reason = [text(status, 'reason'), text(status, 'evaluationError')].filter(Boolean).join('; ')
  return { question, allowed: flag(status, 'allowed'), reason }
}
