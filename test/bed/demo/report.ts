import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { marked } from 'marked'
import type { JobView, RunView } from '../runner/types.ts'

export interface ReportRow {
  readonly commit: string
  readonly digest: string
  readonly environment: string
  readonly verified: string
  readonly answer: string
}

export interface ReportContent {
  readonly title: string
  readonly rows: readonly ReportRow[]
  readonly runs: readonly RunView[]
}

/** Writes the report: the table of the demo and every step summary, as one HTML file without scripts. */
export async function writeReport(file: string, content: ReportContent): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, await renderReport(content))
}

/** The report as HTML. Summaries are Markdown with the inline HTML that GitHub allows; they are our own output. */
export async function renderReport({ title, rows, runs }: ReportContent): Promise<string> {
  const sections = await Promise.all(runs.map(runSection))
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><h1>${escapeHtml(title)}</h1>
${table(rows)}
${sections.join('\n')}
</body></html>
`
}

async function runSection(run: RunView): Promise<string> {
  const jobs = await Promise.all(run.jobs.map(jobSection))
  const errors = run.errors.map((error) => `<p class="failure">${escapeHtml(error)}</p>`).join('')
  const head = `<h2><span class="${run.conclusion}">${run.conclusion}</span> ${escapeHtml(run.name)} <code>${run.sha.slice(0, 12)}</code></h2>`
  return `<section>${head}${errors}${jobs.join('\n')}</section>`
}

async function jobSection(job: JobView): Promise<string> {
  const summaries = job.steps.map((step) => step.summary).filter((summary) => summary !== '')
  const html = await Promise.all(
    summaries.map(async (summary) => `<article>${await marked.parse(summary)}</article>`),
  )
  const steps = job.steps
    .map((step) => `<li class="${step.conclusion ?? ''}">${escapeHtml(step.name)}</li>`)
    .join('')
  const conclusion = job.conclusion ?? job.status
  return `<h3><span class="${conclusion}">${conclusion}</span> ${escapeHtml(job.name)}</h3>${html.join('')}<details><summary>steps</summary><ol>${steps}</ol></details>`
}

function table(rows: readonly ReportRow[]): string {
  const line = (row: ReportRow): string =>
    `<tr><td><code>${row.commit}</code></td><td><code>${row.digest}</code></td><td>${row.environment}</td><td>${row.verified}</td><td>${escapeHtml(row.answer)}</td></tr>`
  const head =
    '<tr><th>Commit</th><th>Digest</th><th>Environment</th><th>Verified</th><th>Answer of the Service</th></tr>'
  return `<table>${head}${rows.map(line).join('')}</table>`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const style = `
body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1f2328;overflow-wrap:anywhere}
table{border-collapse:collapse;margin:1rem 0}td,th{border:1px solid #d0d7de;padding:.3rem .7rem;text-align:left;vertical-align:top}
th{background:#f6f8fa}code{font:13px ui-monospace,monospace}pre{background:#f6f8fa;padding:.8rem;overflow:auto}
article{border:1px solid #d0d7de;border-radius:6px;padding:.2rem 1rem;margin:.7rem 0}
h2{border-bottom:1px solid #d0d7de;margin-top:2.5rem}h2 span,h3 span{font-size:.7em;padding:.15em .6em;border-radius:1em;color:#fff;background:#6e7781}
.success{background:#1a7f37}.failure,.startup_failure,.timed_out{background:#cf222e}p.failure{color:#fff;padding:.3rem}
li{background:none!important}li.failure{color:#cf222e}
`
