import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { machineClock, perform } from '#kernel'
import {
  PartnershipYear,
  Release,
  adoptPublishedImport,
  datasetWords,
  planPublishedImport,
} from '#partnership'
import { worldOver } from '#platform/database'
import type { Bench, Command } from './command.ts'

const usage = 'published import FILE… [--adopt] [--year 2023/24] [--release final]'

export const publishedImport: Command = {
  name: 'published',
  usage,
  about: 'reads what the DfE publishes of schools, says what it changes, and adopts it when told to',
  run: async (bench, [verb, ...words]) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        adopt: { type: 'boolean', default: false },
        year: { type: 'string' },
        release: { type: 'string' },
      },
    })
    const year = PartnershipYear.nullable().safeParse(values.year ?? null)
    const release = Release.nullable().safeParse(values.release ?? null)
    if (verb !== 'import' || positionals.length === 0 || !year.success || !release.success) {
      bench.say(`Say: bin/cf ${usage}`)
      return 2
    }
    let worst = 0
    for (const name of positionals) {
      const file = { name: basename(name), bytes: new Uint8Array(await readFile(name)) }
      const input = { file, year: year.data, release: release.data }
      worst = Math.max(worst, await one(bench, { input, adopt: values.adopt }))
    }
    return worst
  },
}

type Wanted = { readonly input: unknown; readonly adopt: boolean }

async function one({ database, by, say }: Bench, { input, adopt }: Wanted): Promise<number> {
  const world = worldOver(database, machineClock)
  const planned = await perform(world, planPublishedImport, { by, input })
  if (planned.outcome === 'refused') {
    say(planned.refusal.words)
    return 1
  }
  for (const { body, difference } of planned.facts) {
    const { new: added, changed, unchanged } = difference.counts
    say(
      `${body.file}: ${datasetWords[body.dataset]} ${body.year}, ${body.release}. ` +
        `${added} new, ${changed} changed, ${unchanged} unchanged, ${body.complaints} rows left out.`,
    )
    if (!adopt) {
      say('Nothing is changed yet: look at it on the office’s page “Published data”, or add --adopt.')
      continue
    }
    const adopted = await perform(world, adoptPublishedImport, { by, input: body })
    say(adopted.outcome === 'refused' ? adopted.refusal.words : 'Adopted.')
    if (adopted.outcome === 'refused') return 1
  }
  return 0
}
