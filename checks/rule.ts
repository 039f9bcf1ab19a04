import type { Source } from './sources.ts'

export type Finding = {
  readonly rule: string
  readonly path: string
  readonly line: number
  readonly words: string
}

/** A rule of the house: what it finds, and what to do about it. */
export type Rule = {
  readonly name: string
  readonly advice: string
  readonly find: (sources: readonly Source[]) => Finding[]
}

export type Spot = { readonly line: number; readonly words: string }

type FileRule = {
  readonly name: string
  readonly advice: string
  readonly over: (path: string) => boolean
  readonly find: (source: Source) => Spot[]
}

/** A rule that looks at one file at a time. */
export const fileRule = ({ name, advice, over, find }: FileRule): Rule => ({
  name,
  advice,
  find: (sources) =>
    sources
      .filter(({ path }) => over(path))
      .flatMap((source) => find(source).map((spot) => ({ rule: name, path: source.path, ...spot }))),
})

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
export const isCode = (path: string): boolean =>
  /\.tsx?$/.test(path) && !/\.generated\.tsx?$|\.d\.ts$/.test(path)
export const isOurs = (path: string): boolean =>
  isCode(path) && /^(?:src|migrations|demo|bench|e2e|checks)\//.test(path)
/** What a size budget is held against: the product's own code, without tests and what a machine wrote. */
export const isProduct = (path: string): boolean => isCode(path) && path.startsWith('src/') && !isTest(path)
