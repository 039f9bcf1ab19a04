import { type SeasonPolicies, reciprocityShare } from '../season/season-policies.ts'

/** A school as reciprocity sees it in one season. */
export type Host = {
  readonly hosts: boolean
  readonly pupils: number | null
  readonly firstYear: boolean
}

/**
 * Days that a school is asked to give, with how they came about. A share of its size seldom comes to whole placements:
 * it may then give the next fewer or the next more. Nobody is asked for more than they receive.
 */
export type Expectation = {
  readonly least: number
  readonly most: number
  readonly reasons: readonly string[]
}

export function expectationOf(policies: SeasonPolicies, { hosts, pupils, firstYear }: Host): Expectation {
  if (!hosts)
    return { least: 0, most: 0, reasons: ['It hosts no review this year, so nothing is asked of it.'] }
  const { placements, daysAPlacement, firstYearShare } = policies.reciprocity
  const share = reciprocityShare(policies, pupils)
  const asked = Math.max(0, placements * share * (firstYear ? firstYearShare : 1))
  const reasons = [
    `Each host is asked for ${placements} placements of ${daysAPlacement} days.`,
    ...(share === 1 ? [] : [`${shareWords(share)} for a school of ${pupils ?? 'that many'} pupils.`]),
    ...(firstYear ? [`${shareWords(firstYearShare)} in a school’s first year as a partner.`] : []),
    ...(Number.isInteger(asked) ? [] : ['That is between two whole numbers of placements: either is fair.']),
  ]
  return { least: Math.floor(asked) * daysAPlacement, most: Math.ceil(asked) * daysAPlacement, reasons }
}

const shareWords = (share: number): string => {
  if (share === 0.5) return 'Half of that'
  if (share === 1.5) return 'Half as much again'
  return `${Math.round(share * 100)} per cent of that`
}
