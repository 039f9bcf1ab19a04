import { changedAuthorities, compareTrusts } from './compare-trusts.ts'
import type { Difference, DifferenceCounts } from './difference.ts'
import type { Draft } from './draft-register.ts'
import type { KnownRegister } from './known-register.ts'
import type { RegisterReading } from '../reading/read-register.ts'
import type { RegisterPlan, RowsToAdopt } from './register-plan.ts'
import type { ToCompare } from './to-compare.ts'
import { mergers, tellSchools } from './tell-difference.ts'
import { type TouchedSchool, touchedSchool } from './touched-school.ts'

/** What would change, told school by school, and the rows that would change it. Pure but for fresh identifiers. */
export function compareRegister(compared: ToCompare): RegisterPlan {
  const { reading, known, draft, fresh } = compared
  const touched = draft.schools.flatMap((one) => touchedSchool(one, compared) ?? [])
  const { newTrusts, changedTrusts, ...trusts } = compareTrusts(reading, known.trusts, fresh)
  const authorities = changedAuthorities(reading, known.authorities)
  const names = { ofTrust: trusts.nameOf, mergedInto: mergers(reading) }
  const difference: Difference = {
    ...tellSchools(touched, names),
    unjoined: unjoinedSchools(draft, known),
    newTrusts,
    changedTrusts,
  }
  const counts = {
    ...countsOf(difference),
    ...untouched(draft, touched),
    authorities: authorities.length,
  }
  return { difference, counts, rows: { authorities, trusts: trusts.rows, ...schoolRows(touched, reading) } }
}

function unjoinedSchools({ unjoined }: Draft, { schools }: KnownRegister): Difference['unjoined'] {
  const names = new Map(schools.map(({ urn, name }) => [urn, name]))
  return unjoined
    .map(({ urn, earlier }) => ({ urn, name: names.get(urn) ?? `School ${urn}`, earlierUrn: earlier }))
    .sort((one, other) => one.urn - other.urn)
}

type SchoolRows = Pick<RowsToAdopt, 'schools' | 'lives' | 'trustTimes'>

const schoolRows = (touched: readonly TouchedSchool[], { asOf }: RegisterReading): SchoolRows => ({
  schools: touched.flatMap(({ id, event, becomes, fingerprint }) =>
    event && becomes ? [{ ...becomes, id, dataAsOf: asOf, fingerprint }] : [],
  ),
  lives: touched.flatMap(({ lifeRows }) => lifeRows),
  trustTimes: touched.flatMap(({ timesRow }) => timesRow ?? []),
})

const countsOf = (difference: Difference) => ({
  new: difference.new.length,
  changed: difference.changed.length,
  closed: difference.closed.length,
  reopened: difference.reopened.length,
  academised: difference.academised.length,
  merged: difference.merged.length,
  trustMoves: difference.trustMoves.length,
  histories: difference.histories.length,
  unjoined: difference.unjoined.length,
  newTrusts: difference.newTrusts.length,
  changedTrusts: difference.changedTrusts.length,
})

/** Invented schools are in no file, and so are not missed in one. */
function untouched(
  { schools }: Draft,
  touched: readonly TouchedSchool[],
): Pick<DifferenceCounts, 'unchanged' | 'notMentioned'> {
  const real = schools.filter(({ known }) => !known?.fictional)
  const told = real.filter(({ becomes }) => becomes !== null).length
  const touchedTold = touched.filter(({ becomes }) => becomes !== null).length
  return {
    unchanged: told - touchedTold,
    notMentioned: real.length - told - (touched.length - touchedTold),
  }
}
