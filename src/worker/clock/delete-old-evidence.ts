import { perform, today } from '#kernel'
import { deleteEvidence, evidenceDue } from '#reviews'
import { type Product, bySystem, worldOf } from '../product.ts'

/** Deletes the notes and photographs whose time has come, review by review, and says in the log how many went. */
export async function deleteOldEvidence(product: Product): Promise<void> {
  const world = await worldOf(product)
  for (const review of await evidenceDue(product.database.reader, today(world.clock))) {
    const decision = await perform(world, deleteEvidence, { by: bySystem, input: { review } })
    if (decision.outcome === 'refused') {
      product.log.warn({ review, why: decision.refusal.code }, 'evidence not deleted')
      continue
    }
    for (const { body } of decision.facts) product.log.info(body, 'evidence deleted')
  }
}
