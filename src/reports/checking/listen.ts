/** Words that tell against a host’s person rather than of the work, with what to write instead. */
export const harshWords: readonly { readonly word: RegExp; readonly instead: string }[] = [
  { word: /\b(?:fail|fails|failed|failing|failure)\b/i, instead: 'say what has not happened yet' },
  { word: /\b(?:poor|poorly|weak|bad|unacceptable|inadequate|woeful)\b/i, instead: 'say what you saw' },
  { word: /\b(?:must|have to|needs? to)\b/i, instead: '“could”, or ask it as a question' },
  { word: /\b(?:obviously|clearly|simply|of course)\b/i, instead: 'leave it out' },
  {
    word: /\b(?:outstanding|requires improvement|special measures)\b/i,
    instead: 'words that are not Ofsted’s',
  },
]

/** Words that say that something is missing: they stand strangely under what went well. */
export const doubts =
  /\b(?:however|but|although|not yet|gaps?|lower than|below|inconsistent|should|could|lacks?)\b/i

/** Acronyms that every school reads without help. */
const knownAcronyms = new Set([
  'SEND',
  'ECT',
  'CPD',
  'PSHE',
  'EYFS',
  'GCSE',
  'SATs',
  'QAR',
  'PE',
  'ICT',
  'MAT',
  'AP',
])

export const acronymsIn = (line: string): string[] =>
  [...new Set(line.match(/\b[A-Z]{3,6}s?\b/g) ?? [])].filter((found) => !knownAcronyms.has(found))

/** How many words a sentence has before it is asked to be two. */
export const longSentence = 34

export const sentencesOf = (line: string): string[] => line.split(/(?<=[.!?])\s+/)

/** Somebody can be known by these, whoever they are. */
const identifying: readonly { readonly shape: RegExp; readonly what: string }[] = [
  { shape: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/, what: 'an e-mail address' },
  { shape: /(?:\+44|\b0)(?:[\s-]?\d){9,10}\b/, what: 'a telephone number' },
  { shape: /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? [A-Z][\w’'-]+/, what: 'somebody’s name' },
  { shape: /\b(?:pupil|child|boy|girl|student)s? (?:called|named) [A-Z]\w+/i, what: 'a pupil’s name' },
  { shape: /\b(?:only|one) (?:pupil|child|boy|girl|student)\b/i, what: 'one pupil, whom others would know' },
]

export function identifiedIn(line: string, names: readonly string[]): { found: string; what: string } | null {
  const name = names.find((one) => line.includes(one))
  if (name) return { found: name, what: 'somebody’s name' }
  for (const { shape, what } of identifying) {
    const [found] = shape.exec(line) ?? []
    if (found) return { found, what }
  }
  return null
}

/** What says how high an estimate is, on a scale of these words: `any` of them, or what is `overall`. */
export function levelsSaid(scale: readonly string[]): { readonly any: RegExp; readonly overall: RegExp } {
  const literal = (level: string) => level.replaceAll(/[^\w\s]/g, String.raw`\$&`)
  const levels = scale.map(literal).join('|')
  // A level of several words says by itself what is meant; a single one does beside “is” or “estimate”.
  const unmistakable = scale.filter((level) => level.includes(' ')).map(literal)
  const said = [...unmistakable, `estimates?[^.]{0,40}\\b(?:${levels})`, `(?:is|are|as) (?:${levels})`]
  return {
    any: new RegExp(`\\b(?:${said.join('|')})\\b`, 'i'),
    overall: new RegExp(`\\boverall\\b[^.]{0,40}\\b(?:${levels})\\b`, 'i'),
  }
}
