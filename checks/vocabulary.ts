/** A word or phrase that we do not use, and what we say instead. */
export type Unsaid = {
  readonly phrase: readonly string[]
  readonly instead: string
  readonly but: readonly (readonly string[])[]
  /** Held in names and on screen, or in names alone. */
  readonly onScreen: boolean
}

/** Reads the tables of GLOSSARY.md: “Not” beside its term, and “Not in names” beside what to say instead. */
export function unsaidIn(glossary: string): Unsaid[] {
  return glossary.split(/^## /m).flatMap((section) => {
    const [heading, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'))
    const columns = cells(heading ?? '')
    const entries = rows.map((row) => new Map(cells(row).map((cell, index) => [columns[index] ?? '', cell])))
    return entries.flatMap((entry) => [...besideTerm(entry), ...inNames(entry)])
  })
}

/** The words of a name or a sentence, in lower case: `hubManager` → hub, manager. */
export const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2')
    .toLowerCase()
    .match(/[a-z]+/g) ?? []

/** Which of the unsaid words a text says. */
export function saidIn(text: string, unsaid: readonly Unsaid[]): Unsaid[] {
  const words = wordsOf(text)
  return unsaid.filter(({ phrase, but }) => holds(without(words, but), phrase))
}

type Entry = ReadonlyMap<string, string>

function besideTerm(entry: Entry): Unsaid[] {
  const [phrases = '', but = ''] = (entry.get('Not') ?? '').split('(but:')
  return phrasesOf(phrases).map((phrase) => ({
    phrase,
    instead: entry.get('Term') ?? '',
    but: phrasesOf(but.replace(')', '')),
    onScreen: true,
  }))
}

function inNames(entry: Entry): Unsaid[] {
  return phrasesOf(entry.get('Not in names') ?? '').map((phrase) => ({
    phrase,
    instead: entry.get('Say instead') ?? '',
    but: phrasesOf(entry.get('But') ?? ''),
    onScreen: false,
  }))
}

const cells = (row: string): string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

const phrasesOf = (list: string): string[][] =>
  list
    .split(',')
    .map(wordsOf)
    .filter((phrase) => phrase.length > 0)

const without = (words: readonly string[], phrases: readonly (readonly string[])[]): string[] =>
  phrases.reduce<string[]>((left, phrase) => cut(left, phrase), [...words])

function cut(words: string[], phrase: readonly string[]): string[] {
  const at = words.findIndex((_, index) => startsAt(words, phrase, index))
  return at < 0 ? words : cut([...words.slice(0, at), '', ...words.slice(at + phrase.length)], phrase)
}

const holds = (words: readonly string[], phrase: readonly string[]): boolean =>
  words.some((_, index) => startsAt(words, phrase, index))

/** The last word of a phrase may be plural. */
const startsAt = (words: readonly string[], phrase: readonly string[], index: number): boolean =>
  phrase.every((word, offset) => {
    const said = words[index + offset]
    return said === word || (offset === phrase.length - 1 && (said === `${word}s` || said === `${word}es`))
  })
