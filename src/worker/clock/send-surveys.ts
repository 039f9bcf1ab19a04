import { addDays, perform, today } from '#kernel'
import { invitedToRemind, remindAhead, remindInvited, roundsToSend, sendInvitations } from '#surveys'
import { schoolDaysOf } from '#timeline'
import { type Product, bySystem, worldOf } from '../product.ts'

/** Opens the rounds whose day has come. */
export async function sendDueSurveys(product: Product): Promise<void> {
  const on = today(await product.clockNow())
  for (const surveyRound of await roundsToSend(product.database.reader, on))
    await perform(await worldOf(product), sendInvitations, { by: bySystem, input: { surveyRound } })
}

/** Reminds those who have not answered of what closes soon; whoever is on holiday is left in peace. */
export async function remindOfSurveys(product: Product): Promise<void> {
  const on = today(await product.clockNow())
  const db = product.database.reader
  const waiting = await invitedToRemind(db, on, addDays(on, remindAhead))
  const schoolDays = await schoolDaysOf(
    db,
    waiting.map(({ person }) => person),
    on,
  )
  const atSchool = waiting.filter(({ person }) => schoolDays(person)(on))
  for (const [surveyRound, those] of Map.groupBy(atSchool, (one) => one.surveyRound)) {
    const people = those.map(({ person }) => person)
    await perform(await worldOf(product), remindInvited, { by: bySystem, input: { surveyRound, people } })
  }
}
