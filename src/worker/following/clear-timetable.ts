import { type FactOf, perform, today } from '#kernel'
import { clearVisitor } from '#reviews'
import type { placeReleased, placeWithdrawn, trustTeamLeft } from '#seasons'
import { bySystem, worldOf } from '../product.ts'
import { toldReview } from '../review-read-model.ts'
import type { Followed } from './follow.ts'
import { tell } from './tell.ts'

type Left = Followed<FactOf<typeof placeWithdrawn | typeof placeReleased | typeof trustTeamLeft>['body']>

/** Whoever leaves a team leaves its timetable; the Lead Reviewer and the school are told what to plan anew. */
export async function clearTimetable({ product, body: { review, person }, fact, at }: Left) {
  const world = await worldOf(product)
  const cleared = await perform(world, clearVisitor, { by: bySystem, input: { review, person } })
  if (cleared.outcome === 'refused' || cleared.facts.length === 0) return
  const told = await toldReview(product.database.reader, review, today(await product.clockNow()))
  if (!told) return
  const many = cleared.facts.length
  const leads = told.team.filter(({ role, state }) => role === 'lead' && state === 'accepted')
  await tell(product, {
    people: [...told.hosts, ...leads],
    kind: 'teamChanged',
    words: `Somebody has left the team at ${told.hostName}: ${many === 1 ? 'an activity is' : `${many} activities are`} out of the timetable, to be planned with others.`,
    about: { kind: 'review', id: review },
    fact,
    at,
  })
}
