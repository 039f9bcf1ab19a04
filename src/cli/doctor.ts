import { brokenInvariants } from '#platform/database'
import { everyInvariant } from '#timeline'
import type { Command } from './command.ts'

export const doctor: Command = {
  name: 'doctor',
  usage: 'doctor',
  about: 'asks whether everything that must hold does hold',
  run: async ({ database, say }) => {
    const broken = await brokenInvariants(database, everyInvariant)
    for (const { name, rows } of broken) {
      say(`Does not hold: ${name}`)
      for (const row of rows.slice(0, 5)) say(`  ${JSON.stringify(row)}`)
    }
    say(`${everyInvariant.length - broken.length} of ${everyInvariant.length} hold.`)
    return broken.length === 0 ? 0 : 1
  },
}
