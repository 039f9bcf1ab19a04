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
  | Bars
  | Picture
  | { readonly kind: 'newPage' }

/** A bar chart; the figures themselves stand in a table beneath it. */
export type Bars = {
  readonly kind: 'bars'
  readonly title: string
  /** What it shows, in a sentence, for those who do not see it. */
  readonly alternative: string
  /** What the mark across each bar stands for; null when nothing is compared. */
  readonly compared: string | null
  readonly bars: readonly {
    readonly label: string
    readonly shown: string
    /** From 0 to 1 of the scale. */
    readonly part: number
    readonly comparedPart: number | null
  }[]
}

/** A drawing; the figures themselves stand in a table beneath it. */
export type Picture = {
  readonly kind: 'picture'
  readonly title: string
  /** What it shows, in a sentence, for those who do not see it. */
  readonly alternative: string
  /** Stands by itself: colours, sizes and typeface are in it. */
  readonly svg: string
  /** How wide it is drawn, from 0 to 1 of the page. */
  readonly width: number
}

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
