import { z } from 'zod'
import { ActivityKind, type Framework } from '../framework.ts'
import { type EditableList, editableList } from './editable-list.ts'
import { keyFor } from './key-for.ts'
import { MaybeWords, Ticked, Title, Whole, Yes, yes } from './typed.ts'

const keysOf = (others: readonly { readonly key: string }[]): string[] => others.map(({ key }) => key)

const Activity = z.object({
  title: Title,
  minutes: Whole(5, 240),
  who: z.enum(ActivityKind.shape.who.options, 'Choose who does it'),
  sections: Ticked,
  inLessons: Yes,
  hint: MaybeWords,
})

export const activityList = editableList<ActivityKind, z.infer<typeof Activity>>({
  read: ({ activities }) => activities,
  write: (framework, activities) => ({ ...framework, activities }),
  form: Activity,
  answers: ({ title, minutes, who, sections, inLessons, hint }) => ({
    title,
    minutes: String(minutes),
    who,
    sections,
    inLessons: yes(inLessons),
    hint: hint ?? '',
  }),
  made: (typed, was, others) => ({ ...typed, key: was?.key ?? keyFor(typed.title, keysOf(others)) }),
  titleOf: ({ title }) => title,
  nameOf: ({ key }) => key,
  blank: { minutes: '45', who: 'pair' },
  least: 0,
  most: 40,
})

type FrameworkDay = Framework['days'][number]

/** What everybody does together on one day: its activities are chosen by their place, 1 first. */
const Together = z.object({ opens: Ticked, closes: Ticked })

export const dayList = editableList<FrameworkDay, z.infer<typeof Together>>({
  read: ({ days }) => days,
  write: (framework, days) => ({ ...framework, days }),
  form: Together,
  answers: ({ opens, closes }) => ({ opens, closes }),
  made: (typed) => typed,
  titleOf: (_, place) => `Day ${place + 1}`,
  nameOf: (_, place) => String(place + 1),
  least: 1,
  most: 3,
})

type DueDate = Framework['timeline'][number]

/** Steps that a workspace knows: what is due under one of them stands beside its task. */
export const knownDates = ['pack', 'proformas', 'call', 'packRead'] as const

const Dated = z.object({
  title: Title,
  who: Title,
  is: z.enum([...knownDates, ''], 'Choose a step, or “Another date”').default(''),
  days: Whole(0, 400),
  side: z.enum(['before', 'after'], 'Choose before or after'),
  from: z.enum(['firstDay', 'lastDay'], 'Choose a day'),
  working: Yes,
})

export const dateList: EditableList = editableList<DueDate, z.infer<typeof Dated>>({
  read: ({ timeline }) => timeline,
  write: (framework, timeline) => ({ ...framework, timeline }),
  form: Dated,
  answers: ({ key, title, who, days, from, working }) => ({
    title,
    who,
    is: knownDates.find((known) => known === key) ?? '',
    days: String(Math.abs(days)),
    side: days < 0 ? 'before' : 'after',
    from,
    working: yes(working),
  }),
  made: ({ is, side, days, ...typed }, was, others) => ({
    ...typed,
    days: side === 'before' ? -days : days,
    key: dateKey(is, { was, title: typed.title, taken: keysOf(others) }),
  }),
  titleOf: ({ title }) => title,
  nameOf: ({ key }) => key,
  least: 0,
  most: 30,
})

type Before = { readonly was: DueDate | null; readonly title: string; readonly taken: readonly string[] }

function dateKey(is: string, { was, title, taken }: Before): string {
  if (is !== '') return is
  const kept = was !== null && !knownDates.some((known) => known === was.key)
  return kept ? was.key : keyFor(title, [...taken, ...knownDates])
}

type Role = Framework['roles'][number]
const Role = z.object({ title: Title, most: Whole(1, 60) })

export const roleList = editableList<Role, z.infer<typeof Role>>({
  read: ({ roles }) => roles,
  write: (framework, roles) => ({ ...framework, roles }),
  form: Role,
  answers: ({ title, most }) => ({ title, most: String(most) }),
  made: (typed, was, others) => ({ ...typed, key: was?.key ?? keyFor(typed.title, keysOf(others)) }),
  titleOf: ({ title }) => title,
  nameOf: ({ key }) => key,
  least: 0,
  most: 10,
})
