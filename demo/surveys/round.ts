import type { Day, PersonId } from '#kernel'
import type { Answers, Facets, SurveyRoundId } from '#surveys'

/** One round with whom it asks and what was said; responses know nothing of who sent them. */
export type DemoRound = {
  readonly id: SurveyRoundId
  readonly code: string
  /** The questions of the version that it asks with. */
  readonly asks: readonly string[]
  readonly programme: string
  readonly series: string
  readonly subject: { readonly kind: string; readonly id: string }
  readonly title: string
  readonly year: string
  readonly opensOn: Day
  readonly closesOn: Day
  readonly facets: Facets
  readonly readers: readonly string[]
  readonly people: readonly PersonId[]
  readonly responses: readonly Answers[]
}
