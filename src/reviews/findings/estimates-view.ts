import { type PersonId, type Refused, isRefused, personOf, refusalOf } from '#kernel'
import type { Reading } from '#platform/database'
import type { Framework } from '#frameworks'
import {
  type EstimateLevel,
  type EstimateScope,
  type ReviewId,
  estimateLevelWords,
  writtenScopes,
} from '#seasons'
import { bothParts, leadOf, onTheTeam } from '../policy.ts'
import { workspaceOf } from '../workspace/workspace-view.ts'
import { whyFindingsStand } from './finding-refusals.ts'
import { type OpinionKept, opinionsOf, writtenEstimates } from './opinion-store.ts'

export type Descriptor = {
  readonly key: string
  readonly level: string
  readonly text: string
  /** Who saw it met; nobody until the reader has given their own opinion. */
  readonly seenBy: readonly string[]
}
export type OpinionShown = { readonly name: string; readonly level: string; readonly met: number }

export type EstimateLine = {
  readonly scope: EstimateScope
  readonly title: string
  readonly descriptors: readonly Descriptor[]
  /** How many of the team have given their opinion. */
  readonly given: number
  readonly asked: number
  readonly own: EstimateLevel | null
  /** Everybody’s, once the reader has given their own; until then none. */
  readonly opinions: readonly OpinionShown[]
  readonly agreed: EstimateLevel | null
  /** What is agreed, in the words of the scale. */
  readonly agreedWords: string | null
  readonly may: { readonly give: boolean; readonly agree: boolean }
}

/** The estimates that the host has asked for in writing: first opinions blind, then what the team agrees. */
export type EstimatesView = {
  readonly review: ReviewId
  readonly hostName: string
  readonly option: 'full' | 'categoriesOnly' | 'verbalOnly' | 'none'
  /** Reviews of some kinds, such as those of trusts, have none. */
  readonly kindHasThem: boolean
  /** From the highest down. */
  readonly levels: readonly { readonly key: EstimateLevel; readonly title: string }[]
  readonly lines: readonly EstimateLine[]
  readonly shut: string | null
}

export async function estimatesView(reading: Reading, review: ReviewId): Promise<EstimatesView | Refused> {
  const workspace = await workspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const { db, actor, today } = reading
  const question = { actor, state: workspace, today }
  const forbidden = refusalOf(bothParts, question)
  if (forbidden) return forbidden
  const [opinions, written] = await Promise.all([opinionsOf(db, review), writtenEstimates(db, review)])
  const shut = whyFindingsStand(workspace)
  const { framework, visitors, estimateOption } = workspace
  const person = personOf(actor)
  const visits = onTheTeam.allows(question)
  const nameOf = (given: OpinionKept) => nameAmong(visitors, given.person)
  const lines = writtenScopes(estimateOption, framework).map((scope): EstimateLine => {
    const here = opinions.filter((opinion) => opinion.scope === scope)
    const own = here.find((opinion) => opinion.person === person)?.level ?? null
    const agreed = written.find((one) => one.scope === scope)?.level ?? null
    const shown = own !== null ? here : []
    return {
      scope,
      title: framework.estimates?.scopes.find(({ key }) => key === scope)?.title ?? scope,
      descriptors: descriptorsOf(framework.estimates, scope).map((descriptor) => ({
        ...descriptor,
        seenBy: shown.filter(({ met }) => met.includes(descriptor.key)).map(nameOf),
      })),
      given: here.length,
      asked: visitors.length,
      own,
      opinions: shown.map((one) => {
        const level = estimateLevelWords(framework, one.level)
        return { name: nameOf(one), level, met: one.met.length }
      }),
      agreed,
      agreedWords: agreed === null ? null : estimateLevelWords(framework, agreed),
      may: {
        give: shut === null && visits && own === null,
        agree: shut === null && leadOf.allows(question) && own !== null,
      },
    }
  })
  return {
    review,
    hostName: workspace.hostName,
    option: estimateOption,
    kindHasThem: framework.estimates !== null,
    levels: framework.estimates?.scale ?? [],
    lines,
    shut: shut?.refusal.words ?? null,
  }
}

const nameAmong = (
  visitors: readonly { readonly person: PersonId; readonly name: string }[],
  who: PersonId,
) => visitors.find(({ person }) => person === who)?.name ?? 'Somebody who has left'

const descriptorsOf = (estimates: Framework['estimates'], scope: EstimateScope) =>
  (estimates?.descriptors ?? [])
    .filter((one) => one.scope === scope)
    .flatMap(({ level, statements }) =>
      statements.map((text, index) => ({ key: `${level} ${index}`, level, text })),
    )
