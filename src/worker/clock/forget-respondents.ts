import { perform, today } from '#kernel'
import { forgetRespondents, roundsToForget } from '#surveys'
import { type Product, bySystem, worldOf } from '../product.ts'

/** Takes the names from answers whose time has come, round by round, and says in the log how many went. */
export async function forgetOldRespondents(product: Product): Promise<void> {
  const world = await worldOf(product)
  for (const surveyRound of await roundsToForget(product.database.reader, today(world.clock))) {
    const decision = await perform(world, forgetRespondents, { by: bySystem, input: { surveyRound } })
    if (decision.outcome === 'refused') {
      product.log.warn({ surveyRound, why: decision.refusal.code }, 'names not forgotten')
      continue
    }
    for (const { body } of decision.facts) product.log.info(body, 'names forgotten')
  }
}
