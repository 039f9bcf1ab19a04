import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { machineClock, perform, today } from '#kernel'
import { adoptRegisterImport, planRegisterImport } from '#partnership'
import { worldOver } from '#platform/database'
import type { Command } from './command.ts'

export const registerImport: Command = {
  name: 'register',
  usage: 'register import FILE… [--adopt]',
  about: 'reads files of the national register, says what they change, and adopts it when told to',
  run: async ({ database, by, say }, [verb, ...words]) => {
    const names = words.filter((word) => word !== '--adopt')
    if (verb !== 'import' || names.length === 0) {
      say('Say: bin/cf register import FILE… [--adopt]')
      return 2
    }
    const files = await Promise.all(
      names.map(async (name) => ({ name: basename(name), bytes: new Uint8Array(await readFile(name)) })),
    )
    const world = worldOver(database, machineClock)
    const planned = await perform(world, planRegisterImport, { by, input: { files } })
    if (planned.outcome === 'refused') {
      say(planned.refusal.words)
      for (const { words: why } of planned.refusal.fields) say(`  ${why}`)
      return 1
    }
    const [fact] = planned.facts
    say(`Compared ${names.length} files as of ${fact?.body.asOf ?? today(machineClock)}.`)
    if (!words.includes('--adopt')) {
      say('Nothing is changed yet: look at the difference on the office’s register page, or add --adopt.')
      return 0
    }
    const adopted = await perform(world, adoptRegisterImport, { by, input: fact?.body })
    say(
      adopted.outcome === 'refused'
        ? adopted.refusal.words
        : `Adopted: ${JSON.stringify(adopted.facts[0]?.body.counts)}`,
    )
    return adopted.outcome === 'refused' ? 1 : 0
  },
}
