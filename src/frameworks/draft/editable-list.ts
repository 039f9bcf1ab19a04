import type { z } from 'zod'
import { type Refused, invalid } from '#kernel'
import type { Framework } from '../framework.ts'
import { refused } from '../refusals.ts'
import { tidied } from './tidied.ts'
import type { Answers } from './typed.ts'

/** One list of a framework: where it stands, and how one of it is typed and kept. */
export type ListOf<One, Typed> = {
  readonly read: (framework: Framework) => readonly One[]
  readonly write: (framework: Framework, list: One[]) => Framework
  readonly form: z.ZodType<Typed>
  /** One of it as its form shows it. */
  readonly answers: (one: One) => Answers
  /** One of it as it was typed. `was` is what stood there; null: it is new. */
  readonly made: (typed: Typed, was: One | null, others: readonly One[]) => One
  readonly titleOf: (one: One, place: number) => string
  /** What tells it apart in an address: its key, or its place where it has none. */
  readonly nameOf: (one: One, place: number) => string
  /** What a new one begins with. */
  readonly blank?: Answers
  readonly least: number
  readonly most: number
}

export type Listed = { readonly name: string; readonly title: string }

/** A list without its types: what a page and an act need of any list. */
export type EditableList = {
  readonly listed: (framework: Framework) => Listed[]
  readonly answers: (framework: Framework, name: string) => Answers | null
  readonly put: (framework: Framework, name: string | null, typed: unknown) => Framework | Refused
  readonly move: (framework: Framework, name: string, to: 'up' | 'down') => Framework | Refused
  readonly remove: (framework: Framework, name: string) => Framework | Refused
  readonly blank: Answers
  readonly least: number
  readonly most: number
}

export function editableList<One, Typed>(list: ListOf<One, Typed>): EditableList {
  const placeOf = (framework: Framework, name: string) =>
    list.read(framework).findIndex((one, place) => list.nameOf(one, place) === name)
  const changed = (framework: Framework, entries: One[]) => tidied(list.write(framework, entries))
  return {
    blank: list.blank ?? {},
    least: list.least,
    most: list.most,
    listed: (framework) =>
      list.read(framework).map((one, place) => ({
        name: list.nameOf(one, place),
        title: list.titleOf(one, place),
      })),
    answers: (framework, name) => {
      const one = list.read(framework)[placeOf(framework, name)]
      return one === undefined ? null : list.answers(one)
    },
    put: (framework, name, typed) => {
      const entries = [...list.read(framework)]
      const place = name === null ? entries.length : placeOf(framework, name)
      const was = entries[place] ?? null
      if (place < 0) return refused('part-not-there')
      if (place >= list.most) return refused('list-full', { most: list.most })
      const read = list.form.safeParse(typed)
      if (!read.success) return invalid(read.error)
      const others = entries.filter((_, at) => at !== place)
      entries[place] = list.made(read.data, was, others)
      return changed(framework, entries)
    },
    move: (framework, name, to) => {
      const entries = [...list.read(framework)]
      const place = placeOf(framework, name)
      const [one] = place < 0 ? [] : entries.splice(place, 1)
      if (one === undefined) return refused('part-not-there')
      entries.splice(Math.max(0, place + (to === 'up' ? -1 : 1)), 0, one)
      return changed(framework, entries)
    },
    remove: (framework, name) => {
      const entries = list.read(framework)
      const place = placeOf(framework, name)
      if (place < 0) return refused('part-not-there')
      if (entries.length <= list.least) return refused('list-needs', { least: list.least })
      return changed(framework, entries.toSpliced(place, 1))
    },
  }
}
