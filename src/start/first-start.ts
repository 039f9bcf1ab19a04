import { readFile, readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { machineClock, perform, system, today } from '#kernel'
import { adoptRegisterImport, isRegisterEmpty, planRegisterImport } from '#partnership'
import type { Config } from '#platform/config'
import { type Database, worldOver } from '#platform/database'
import { addStandardInstruments } from '#surveys'
import { loadDemo } from '../../demo/index.ts'
import { type Step, progressBar } from './progress-bar.ts'

/** An empty database is given the national register, and the demonstration its invented network. */
export async function firstStart(database: Database, config: Config): Promise<void> {
  if (!(await isRegisterEmpty(database.reader))) return
  const progress = progressBar()
  const register = progress.part('Loading the national register', config.demo ? 0.4 : 1)
  await loadRegister(database, config, register)
  if (!config.demo) await addSurveys(database)
  if (config.demo)
    await loadDemo(database, {
      today: today(machineClock),
      progress: progress.part('Inventing the demonstration network', 0.6),
    })
  progress.done()
}

async function loadRegister(database: Database, { root }: Config, step: Step): Promise<void> {
  const folder = resolve(root, 'data/register')
  const names = (await readdir(folder)).filter((name) => /\.csv(\.gz)?$/.test(name))
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(resolve(folder, name))) })),
  )
  step(0.1)
  const world = worldOver(database, machineClock)
  const by = system('the first start')
  const planned = await perform(world, planRegisterImport, { by, input: { files } })
  if (planned.outcome === 'refused') throw new Error(planned.refusal.words)
  step(0.6)
  for (const { body } of planned.facts) await perform(world, adoptRegisterImport, { by, input: body })
  step(1)
}

/** The questionnaires that the product brings along; the demonstration has its own history of them. */
const addSurveys = (database: Database) =>
  perform(worldOver(database, machineClock), addStandardInstruments, {
    by: system('the first start'),
    input: {},
  })
