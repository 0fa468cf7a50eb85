/** The commands in a page of the documentation, with what the page says that they print. */

export interface DocStep {
  /** Of the fence, counted from 1. */
  readonly line: number
  /** The headings it stands under, from the outermost. */
  readonly headings: readonly string[]
  readonly commands: string
  /**
   * Absent: run, and expected to succeed. `background`: runs on while the page goes on.
   * `prepare`: was done before the tests run.
   */
  readonly role: 'background' | 'prepare' | undefined
  /** What it prints, where the page says so. */
  readonly output: string | undefined
}

interface Fence {
  readonly line: number
  readonly headings: readonly string[]
  readonly info: string
  readonly text: string
}

/** A fence marked `text` that follows one marked `sh` is what those commands print. */
export function docSteps(markdown: string): DocStep[] {
  const fences = fencesOf(markdown)
  return fences.flatMap((fence, index) => {
    const [language, role] = fence.info.split(' ')
    if (language !== 'sh') return []
    if (role !== undefined && role !== 'background' && role !== 'prepare') {
      throw new Error(`line ${fence.line}: "${role}" is no role of commands`)
    }
    const next = fences[index + 1]
    const { line, headings, text: commands } = fence
    return [
      { line, headings, commands, role, output: next?.info === 'text' ? next.text : undefined },
    ]
  })
}

function fencesOf(markdown: string): Fence[] {
  const fences: Fence[] = []
  const headings: string[] = []
  const lines = markdown.split('\n').entries()
  for (const [index, line] of lines) {
    const heading = /^(#+) (.*)/.exec(line)
    if (heading !== null)
      headings.splice((heading[1]?.length ?? 1) - 1, Number.POSITIVE_INFINITY, heading[2] ?? '')
    const fence = /^( *)```(.*)/.exec(line)
    if (fence === null) continue
    const [, indent = '', info = ''] = fence
    const text: string[] = []
    for (const [, inner] of lines) {
      if (inner === `${indent}\`\`\``) break
      text.push(inner.slice(indent.length))
    }
    fences.push({ line: index + 1, headings: [...headings], info, text: text.join('\n') })
  }
  return fences
}
