import { makeTaskLink } from '#identity'
import { Instant, type PersonId } from '#kernel'
import { aPerson } from '#partnership/testing'
import type { TestDatabase } from '#platform/database/testing'
import { type PlacementId, offerReplacement } from '#seasons'
import { aSmallNetwork, anOfficer, choosingOpen, doing } from '#seasons/testing'
import { answerPlaceTask } from '#timeline'
import { aWebApp } from '../testing.ts'

/** Larkfield’s review of 3 to 5 December 2024, which reviewers can choose; Asha is one of them. */
export async function aSeasonOnScreen(here: TestDatabase) {
  const network = await here.database.transaction(aSmallNetwork)
  const dated = await choosingOpen(here.world, network)
  const officer = await here.database.transaction((tx) => aPerson(tx, { role: 'officer' }))
  const trustee = await here.database.transaction((tx) => aPerson(tx, { role: 'trustee' }))
  const web = await aWebApp(here)
  const [asha, ben] = network.peers
  return {
    ...dated,
    web,
    network,
    officer,
    office: await web.as(officer),
    trustee: await web.as(trustee),
    asha: await web.as(await addressed(here, asha)),
    ben: await web.as(await addressed(here, ben)),
  }
}

export type SeasonOnScreen = Awaited<ReturnType<typeof aSeasonOnScreen>>

async function addressed({ database }: TestDatabase, person: PersonId) {
  const email = `${person}@school.example`
  await database.executeSql('update person set email = $1 where id = $2', [email, person])
  return { email }
}

/** Asha is offered a place by the office. */
export async function anOfferToAsha({ world }: TestDatabase, { review, network }: SeasonOnScreen) {
  const input = { review, person: network.peers[0] }
  return (await doing(world, offerReplacement, { by: anOfficer, input })).body.placement
}

/** The secret of the link that a mail would carry to Asha. */
export const aLinkFor = (
  { database }: TestDatabase,
  { network }: SeasonOnScreen,
  placement: PlacementId,
): Promise<string> =>
  database.transaction((tx) =>
    makeTaskLink(tx, {
      task: answerPlaceTask,
      of: { kind: 'placement', id: placement },
      person: network.peers[0],
      expires: Instant.parse('2024-10-27T00:00:00.000Z'),
    }),
  )
