import { firstNames, namesThatAreWords } from './first-names.ts'
import { wellKnownSurnames } from './well-known-names.ts'

export type Likeness = 'pupilName' | 'initials' | 'email' | 'telephone'

/** Something in a note that looks like it could tell who a child is: where it stands and what to say instead. */
export type Suspicion = {
  readonly likeness: Likeness
  readonly found: string
  readonly from: number
  readonly instead: string
}

export const likenessWords: Record<Likeness, string> = {
  pupilName: 'looks like a pupil’s name',
  initials: 'looks like a pupil’s initials with their class',
  email: 'looks like an e-mail address',
  telephone: 'looks like a telephone number',
}

type Known = {
  /** Names of the team and of the school's leaders, as they are written: never asked about. */
  readonly people: readonly string[]
  /** What somebody has said is no child. */
  readonly cleared: readonly string[]
}

/**
 * What in a note should be asked about before it leaves the device. Rules and lists only; nothing is looked up.
 * It asks and never decides: whoever wrote the note says what stays.
 */
export function suspicionsIn(text: string, { people, cleared }: Known): Suspicion[] {
  const fine = new Set(cleared.map((one) => one.toLowerCase()))
  const known = new Set(people.flatMap((name) => name.split(/\s+/)).map((word) => word.toLowerCase()))
  return [...emails(text), ...telephones(text), ...initials(text), ...names(text, known)]
    .filter(({ found }) => !fine.has(found.toLowerCase()))
    .sort((one, other) => one.from - other.from)
}

export const isClear = (text: string, known: Known): boolean => suspicionsIn(text, known).length === 0

/** The text with what was found said another way. */
export const withInstead = (text: string, { found, from, instead }: Suspicion): string =>
  text.slice(0, from) + instead + text.slice(from + found.length)

/** The first group of each match. No pattern looks behind itself: Safari 15 cannot read one that does. */
const all = (text: string, pattern: RegExp, about: Pick<Suspicion, 'likeness' | 'instead'>): Suspicion[] =>
  [...text.matchAll(pattern)].map(({ 0: whole, 1: found = whole, index }) => ({
    ...about,
    found,
    from: index + whole.lastIndexOf(found),
  }))

const emails = (text: string) =>
  all(text, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, { likeness: 'email', instead: 'an e-mail address' })

// Numbers of the United Kingdom: ten digits after 0 or +44 (Ofcom, National Telephone Numbering Plan).
const telephones = (text: string) =>
  all(text, /(?:^|[^\d.])((?:\+44[\s-]?\(?0?\)?|0)(?:[\s-]?\d){9,10})(?!\d)/g, {
    likeness: 'telephone',
    instead: 'a telephone number',
  })

const schoolClass = String.raw`(?:Y(?:ea)?r?\s?\d{1,2}[A-Z]{0,2}|R(?:eception)?|Nursery|class\s\w+|\d{1,2}[A-Z]{1,2})`
const withClass = new RegExp(
  String.raw`\b([A-Z]\.?\s?[A-Z]\.?(?:[A-Z]\.?)?)(?=[\s,]*(?:\(|in\s|from\s|of\s)${schoolClass}\b)`,
  'g',
)
const beforeInitials = new RegExp(
  String.raw`\b${schoolClass}[\s,:(]+(?:pupil\s)?([A-Z]\.[A-Z]\b\.?|[A-Z]{2}\b)`,
  'g',
)

/** What schools shorten with capital letters. */
const shortened = new Set(
  'AI ALN AP AHT ARE CPD CPOMS DA DHT DSL DT EAL ECT EHCP EP EYFS FS FSM GD GDS GPS HA HLTA HT ICT IT KS LA LAC LSA MAT MFL NQT PA PE PP PPA PPG PSHE RE RS RWI SALT SEN SENCO SEND SL SLT SMSC TA UK UPS WA WT'.split(
    ' ',
  ),
)

const initials = (text: string): Suspicion[] =>
  [withClass, beforeInitials]
    .flatMap((pattern) => all(text, pattern, { likeness: 'initials', instead: 'a pupil' }))
    .filter(({ found }) => !shortened.has(found.replaceAll(/[.\s]/g, '')))

const word = /\p{Lu}[\p{Ll}’'-]+/gu
const cue =
  /\b(?:pupils?|child|children|boys?|girls?|students?|named|called|learners?|brother|sister|mum|dad)[\s,:(]+$/i
const adult =
  /\b(?:Mr|Mrs|Miss|Ms|Mx|Dr|Sir|Dame|Prof|Professor|Rev|Father|Sister|St|Saint|King|Queen|Prince|Princess|President|Coach)\.?\s+(?:\p{Lu}[\p{Ll}’'-]+\s+)?$/u

function names(text: string, known: ReadonlySet<string>): Suspicion[] {
  return [...text.matchAll(word)].flatMap(({ 0: written, index }) => {
    const found = written.replace(/[’']s$/, '')
    const name = found.toLowerCase()
    if (!firstNames.has(name) || known.has(name)) return []
    const before = text.slice(0, index)
    const after = text.slice(index + written.length)
    if (adult.test(before) || isSomebodyKnown(after) || isPlace(after)) return []
    const alone = beginsSentence(before) && !/^\s+\p{Lu}/u.test(after)
    if (namesThatAreWords.has(name) && (alone || !cue.test(before)) && !/^\s+\p{Lu}\b/u.test(after)) return []
    return [{ likeness: 'pupilName' as const, found, from: index, instead: alone ? 'A pupil' : 'a pupil' }]
  })
}

const beginsSentence = (before: string): boolean => /(?:^|[.!?:\n]\s*)$/.test(before)

/** “Roald Dahl”, “Rosa Parks”: somebody whom a class learns about. */
function isSomebodyKnown(after: string): boolean {
  const surname = /^\s+(\p{Lu}[\p{Ll}’'-]+)/u.exec(after)?.[1]
  return surname !== undefined && wellKnownSurnames.has(surname.replace(/[’']s$/, '').toLowerCase())
}

/** “Charlotte Street”, “the Victoria building” */
const isPlace = (after: string): boolean =>
  /^(?:[’']s)?\s+(?:Street|Road|Lane|Close|Avenue|House|Hall|Primary|Academy|School|College|Junior|Infant|Church|Trust|Building|building|Centre|Wing|wing|Day|Ward)\b/.test(
    after,
  )
