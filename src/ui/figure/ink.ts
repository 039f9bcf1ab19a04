/** The colours of a drawing that stands by itself, as on paper; on a page the stylesheet’s own go before them. */
export const ink = {
  words: '#14292d',
  line: '#17727b',
  quiet: '#dfe6e4',
  land: '#cbdfdd',
  edge: '#ffffff',
  compared: '#c2571a',
} as const

export const standalone = {
  xmlns: 'http://www.w3.org/2000/svg',
  fontFamily: 'Atkinson Hyperlegible',
  fontSize: 15,
} as const
