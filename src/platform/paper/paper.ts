/** Words in one voice. */
export type Run = {
  readonly words: string
  readonly strong?: boolean | undefined
  readonly emphasis?: boolean | undefined
}
export type Line = readonly Run[]

export type Entry = { readonly line: Line; readonly within: readonly Entry[] }

export type Heading = { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly words: string }

export type Block =
  | Heading
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'quote'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly Entry[] }
  /** Labels with what stands beside each: the table on a cover. */
  | { readonly kind: 'facts'; readonly rows: readonly Labelled[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'newPage' }

export type Labelled = { readonly label: string; readonly values: readonly string[] }

/** One thing to read, in order, whatever it is read on: everything in it is words, nothing is markup. */
export type Paper = {
  readonly title: string
  /** Whose it is, for the margins of each page. */
  readonly owner: string
  readonly blocks: readonly Block[]
}

export const said = (words: string): Line => [{ words }]

export const wordsOfLine = (line: Line): string => line.map(({ words }) => words).join('')
