import { type Refused, isRefused, refused } from '#kernel'
import type { Reading } from '#platform/database'
import type { Framework } from '../framework.ts'
import type { FrameworkCode } from '../framework-code.ts'
import { frameworkView } from '../frameworks-view.ts'
import { type ListName, type SheetName, aspectNamed } from './aspects.ts'
import type { Listed } from './editable-list.ts'
import type { Answers } from './typed.ts'

type OfDraft = { readonly framework: Framework; readonly aspect: string }

export type FrameworkListView = OfDraft & {
  readonly name: ListName
  /** The section whose parts these are. */
  readonly of: string | null
  readonly listed: readonly Listed[]
  readonly mayAdd: boolean
}

/** One of a list, or what is said once, as its form shows it. */
export type FrameworkFormView = OfDraft & {
  readonly name: ListName | SheetName
  readonly of: string | null
  /** What it is called; null: it is new, or is said once. */
  readonly title: string | null
  readonly mayRemove: boolean
  readonly answers: Answers
}

type Asked = { readonly framework: FrameworkCode; readonly aspect: string }

/** A list of a draft, to add to and to put in order. */
export async function frameworkListView(
  reading: Reading,
  { framework: code, aspect: name }: Asked,
): Promise<FrameworkListView | Refused> {
  const framework = await draftOf(reading, code)
  if (isRefused(framework)) return framework
  const aspect = aspectNamed(name)
  if (aspect?.kind !== 'list') return refused('not-found')
  const { list, of } = aspect
  const listed = list.listed(framework)
  if (of !== null && listed.length === 0) return refused('not-found')
  return {
    framework,
    aspect: name,
    name: aspect.name,
    of: framework.sections.find(({ key }) => key === of)?.title ?? null,
    listed,
    mayAdd: listed.length < list.most,
  }
}

/** The form of one of a list; without a name, of a new one, or of what is said once. */
export async function frameworkFormView(
  reading: Reading,
  { framework: code, aspect: name, one }: Asked & { readonly one: string | null },
): Promise<FrameworkFormView | Refused> {
  const framework = await draftOf(reading, code)
  if (isRefused(framework)) return framework
  const aspect = aspectNamed(name)
  if (aspect === null) return refused('not-found')
  const shown = { framework, aspect: name, name: aspect.name }
  if (aspect.kind === 'sheet')
    return { ...shown, of: null, title: null, mayRemove: false, answers: aspect.sheet.answers(framework) }
  const { list } = aspect
  const of = framework.sections.find(({ key }) => key === aspect.of)?.title ?? null
  if (aspect.of !== null && of === null) return refused('not-found')
  if (one === null) return { ...shown, of, title: null, mayRemove: false, answers: list.blank }
  const listed = list.listed(framework)
  const answers = list.answers(framework, one)
  const title = listed.find((known) => known.name === one)?.title ?? null
  const mayRemove = listed.length > list.least
  return answers === null ? refused('not-found') : { ...shown, of, title, mayRemove, answers }
}

async function draftOf(reading: Reading, code: FrameworkCode): Promise<Framework | Refused> {
  const version = await frameworkView(reading, code)
  if (isRefused(version)) return version
  return version.published ? refused('not-found') : version.content
}
