import { z } from 'zod'
import type { Framework } from '../framework.ts'
import { type EditableList, editableList } from './editable-list.ts'
import { keyFor } from './key-for.ts'
import { Lines, Title, inLines } from './typed.ts'

type Estimates = NonNullable<Framework['estimates']>
type Level = Estimates['scale'][number]

const withEstimates = (framework: Framework, change: (estimates: Estimates) => Estimates): Framework => ({
  ...framework,
  estimates: framework.estimates && change(framework.estimates),
})

export const levelList = editableList<Level, { title: string }>({
  read: ({ estimates }) => estimates?.scale ?? [],
  write: (framework, scale) => withEstimates(framework, (estimates) => ({ ...estimates, scale })),
  form: z.object({ title: Title }),
  answers: ({ title }) => ({ title }),
  made: ({ title }, was, others) => ({
    key:
      was?.key ??
      keyFor(
        title,
        others.map(({ key }) => key),
      ),
    title,
  }),
  titleOf: ({ title }) => title,
  nameOf: ({ key }) => key,
  least: 2,
  most: 6,
})

/** What an estimate is of, with the words that describe each level of it. */
type Scope = Level & { readonly says: Readonly<Record<string, string[]>> }

const Scope = z.looseObject({ title: Title })

/** The name of the box for one level’s words. */
export const saysOf = (level: string): string => `says-${level}`

export const scopeList = editableList<Scope, z.infer<typeof Scope>>({
  read: ({ estimates }) =>
    (estimates?.scopes ?? []).map((scope) => ({
      ...scope,
      says: Object.fromEntries(
        (estimates?.descriptors ?? [])
          .filter((one) => one.scope === scope.key)
          .map(({ level, statements }) => [level, statements]),
      ),
    })),
  write: (framework, scopes) =>
    withEstimates(framework, (estimates) => ({
      ...estimates,
      scopes: scopes.map(({ key, title }) => ({ key, title })),
      descriptors: scopes.flatMap(({ key, says }) =>
        estimates.scale.flatMap((level) => {
          const statements = says[level.key] ?? []
          return statements.length === 0 ? [] : [{ scope: key, level: level.key, statements }]
        }),
      ),
    })),
  form: Scope,
  answers: ({ title, says }) => ({
    title,
    ...Object.fromEntries(
      Object.entries(says).map(([level, statements]) => [saysOf(level), inLines(statements)]),
    ),
  }),
  made: ({ title, ...typed }, was, others) => ({
    key:
      was?.key ??
      keyFor(
        title,
        others.map(({ key }) => key),
      ),
    title,
    says: Object.fromEntries(
      Object.entries(typed).flatMap(([name, words]) => {
        const lines = Lines.safeParse(words)
        return name.startsWith('says-') && lines.success ? [[name.slice('says-'.length), lines.data]] : []
      }),
    ),
  }),
  titleOf: ({ title }) => title,
  nameOf: ({ key }) => key,
  least: 1,
  most: 12,
}) satisfies EditableList
