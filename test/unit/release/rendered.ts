import { marked } from 'marked'

/** Markdown as HTML by another's reading of GitHub's dialect. */
export function rendered(markdown: string): string {
  return marked.parse(markdown, { async: false, gfm: true })
}

/** The same without code, where nothing is a tag or mention, and without addresses that are links to themselves. */
export function outsideCode(markdown: string): string {
  return rendered(markdown)
    .replaceAll(/<code[^>]*>[^<]*<\/code>/g, '')
    .replaceAll(
      /<a href="((?:https?|ftp|mailto):[^"]*)">([^<]*)<\/a>/g,
      (whole, address: string, text: string) =>
        [plain(text), `http://${plain(text)}`, `mailto:${plain(text)}`].includes(plain(address)) ? '' : whole,
    )
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function plain(html: string): string {
  const text = html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
  return text.replaceAll(/%[0-9A-F]{2}/g, decodeURIComponent)
}
