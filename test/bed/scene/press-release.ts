import { repository, type Scene } from './scene.ts'

/** The button of on-release.yml, as the web page presses it; needs the file on that branch. */
export async function pressRelease(
  { forge, reviewerToken }: Scene,
  inputs: Readonly<Record<string, string>> = {},
  ref = 'main',
): Promise<void> {
  const url = `${forge.apiUrl}/repos/${repository}/actions/workflows/on-release.yml/dispatches`
  const headers = { authorization: `Bearer ${reviewerToken}`, 'content-type': 'application/json' }
  const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ ref, inputs }) })
  if (!answer.ok) throw new Error(`the button did not work: ${answer.status} ${await answer.text()}`)
}
