import { excellenceInvariants } from '#excellence'
import { partnershipInvariants } from '#partnership'
import { brokenInvariants } from '#platform/database'
import { practitionerInvariants } from '#practitioners'
import { eventInvariants } from '#events'
import { programmeInvariants } from '#programmes'
import { reportInvariants } from '#reports'
import { reviewInvariants } from '#reviews'
import { seasonInvariants } from '#seasons'
import { surveyInvariants } from '#surveys'
import type { Command } from './command.ts'

const invariants = [
  ...partnershipInvariants,
  ...practitionerInvariants,
  ...seasonInvariants,
  ...reviewInvariants,
  ...reportInvariants,
  ...excellenceInvariants,
  ...programmeInvariants,
  ...eventInvariants,
  ...surveyInvariants,
]

export const doctor: Command = {
  name: 'doctor',
  usage: 'doctor',
  about: 'asks whether everything that must hold does hold',
  run: async ({ database, say }) => {
    const broken = await brokenInvariants(database, invariants)
    for (const { name, rows } of broken) {
      say(`Does not hold: ${name}`)
      for (const row of rows.slice(0, 5)) say(`  ${JSON.stringify(row)}`)
    }
    say(`${invariants.length - broken.length} of ${invariants.length} hold.`)
    return broken.length === 0 ? 0 : 1
  },
}
