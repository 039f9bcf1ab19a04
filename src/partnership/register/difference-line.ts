import { type Day, shortDate } from '#kernel'
import { phaseWords, schoolStatusWords } from '../school.ts'
import type { Difference, FieldChange, FieldValue } from './comparing/difference.ts'

/** One line of a difference on screen: which school or trust, and what would become of it. */
export type DifferenceLine = {
  readonly number: number
  readonly name: string
  readonly says: readonly string[]
}

type Lines = { readonly [Kind in keyof Difference]: (entry: Difference[Kind][number]) => DifferenceLine }

const lines: Lines = {
  new: ({ urn, name, phase, status, laName }) => ({
    number: urn,
    name,
    says: [[phaseWords[phase], laName, schoolStatusWords[status]].filter((word) => word !== null).join(', ')],
  }),
  changed: ({ urn, name, changes }) => ({ number: urn, name, says: changes.map(changeSays) }),
  closed: ({ urn, name, on, changes }) => ({
    number: urn,
    name,
    says: [`Closed${onDay(on)}`, ...rest(changes)],
  }),
  reopened: ({ urn, name, on, changes }) => ({
    number: urn,
    name,
    says: [`Open again${onDay(on)}`, ...rest(changes)],
  }),
  academised: ({ urn, name, on, changes, earlierUrn, earlierName }) => ({
    number: urn,
    name,
    says: [`Was ${earlierName}, URN ${earlierUrn}; has this URN${onDay(on)}`, ...rest(changes)],
  }),
  merged: ({ urn, name, on, into, changes }) => ({
    number: urn,
    name,
    says: [
      into ? `Merged into ${into.name}, URN ${into.urn}${onDay(on)}` : `Merged${onDay(on)}`,
      ...rest(changes),
    ],
  }),
  trustMoves: ({ urn, name, from, to, on }) => ({
    number: urn,
    name,
    says: [`From ${from ?? 'no trust'} to ${to ?? 'no trust'}${onDay(on)}`],
  }),
  histories: ({ urn, name, earlierUrns }) => ({
    number: urn,
    name,
    says: [`Earlier ${earlierUrns.length === 1 ? 'URN' : 'URNs'} ${earlierUrns.join(', ')}`],
  }),
  unjoined: ({ urn, name, earlierUrn }) => ({
    number: urn,
    name,
    says: [`The register says that it continues URN ${earlierUrn}, which we keep as another school`],
  }),
  newTrusts: ({ uid, name }) => ({ number: uid, name, says: [] }),
  changedTrusts: ({ uid, name, changes }) => ({ number: uid, name, says: changes.map(changeSays) }),
}

export const linesOf = (
  slices: Difference,
): Readonly<Record<keyof Difference, readonly DifferenceLine[]>> => ({
  new: slices.new.map(lines.new),
  changed: slices.changed.map(lines.changed),
  closed: slices.closed.map(lines.closed),
  reopened: slices.reopened.map(lines.reopened),
  academised: slices.academised.map(lines.academised),
  merged: slices.merged.map(lines.merged),
  trustMoves: slices.trustMoves.map(lines.trustMoves),
  histories: slices.histories.map(lines.histories),
  unjoined: slices.unjoined.map(lines.unjoined),
  newTrusts: slices.newTrusts.map(lines.newTrusts),
  changedTrusts: slices.changedTrusts.map(lines.changedTrusts),
})

const onDay = (on: Day | null): string => (on === null ? '' : ` from ${shortDate(on)}`)

const changeSays = ({ field, was, becomes }: FieldChange): string =>
  `${field}: ${inWords(was)} → ${inWords(becomes)}`

const toldAlready = new Set(['URN', 'Name', 'Status', 'Closed'])

const rest = (changes: readonly FieldChange[]): string[] =>
  changes.filter(({ field }) => !toldAlready.has(field)).map(changeSays)

function inWords(value: FieldValue): string {
  if (value === null) return 'blank'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return String(value)
}
