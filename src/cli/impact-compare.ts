import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import {
  type ComparisonLine,
  type Sector,
  type SectorComparison,
  closenessWords,
  compareWithSector,
  latestCensus,
  rounded,
  sectorSchools,
  urnsIn,
} from '#impact'
import { PartnershipYear } from '#partnership'
import type { Bench, Command } from './command.ts'

const usage = 'impact compare --urns FILE [--year 2024/25]'

export const impactCompare: Command = {
  name: 'impact',
  usage,
  about: 'sets chosen schools beside all schools of England and beside those like them',
  run: async (bench, [verb, ...words]) => {
    const { values } = parseArgs({
      args: [...words],
      options: { urns: { type: 'string' }, year: { type: 'string' } },
    })
    const asked = PartnershipYear.nullable().safeParse(values.year ?? null)
    if (verb !== 'compare' || !values.urns || !asked.success) {
      bench.say(`Say: bin/cf ${usage}`)
      return 2
    }
    const year = asked.data ?? (await latestCensus(bench.database.reader))
    if (year === null) {
      bench.say('No census of England is known. First: bin/cf published import data/published/* --adopt')
      return 1
    }
    const text = await readFile(values.urns, 'utf8').catch(() => null)
    if (text === null) {
      bench.say(`${values.urns} cannot be read. Name a file with one six-digit URN a line.`)
      return 1
    }
    const urns = urnsIn(text)
    if (urns.size === 0) {
      bench.say(`${values.urns} has no URN. Write one six-digit URN a line.`)
      return 1
    }
    const { schools, years } = await sectorSchools(bench.database.reader, year)
    if (schools.length === 0) {
      bench.say('No school of England is known. First: bin/cf register import data/register/edubase* --adopt')
      return 1
    }
    const left = [...urns].filter((urn) => !schools.some((school) => school.urn === urn))
    tell(bench, { years, asked: urns, left, comparison: compareWithSector(schools, urns) })
    return 0
  },
}

type Told = {
  readonly years: Sector['years']
  readonly asked: ReadonlySet<number>
  /** What is asked for and is no open state-funded school. */
  readonly left: readonly number[]
  readonly comparison: SectorComparison
}

function tell({ say }: Bench, { years, asked, left, comparison }: Told): void {
  say(`${comparison.chosen} of ${asked.size} URNs are open state-funded schools.`)
  if (left.length > 0) say(`Left out: ${left.join(', ')}.`)
  say('Published data alone: it does not say how good a school is, and ranks nobody.')
  say('')
  say('Phase, in a hundred schools            chosen   England')
  for (const { phase, ours, england } of comparison.phases)
    say(`  ${phase.padEnd(36)} ${shown(ours, 0).padStart(6)} ${shown(england, 0).padStart(9)}`)
  say('')
  say(
    `${''.padEnd(46)} ${['chosen', 'England', 'like ours', 'chosen', 'England'].map((word) => word.padStart(9)).join(' ')}`,
  )
  say(`${''.padEnd(46)} ${'by pupils'.padStart(19)} ${'by pupils'.padStart(9)} ${'by schools'.padStart(19)}`)
  for (const line of comparison.lines) tellLine(say, line, years.get(line.dataset) ?? null)
  say('')
  say(
    `“Like ours”: for each chosen school the pupil-weighted mean of England’s schools of its ${closenessWords.phaseBandRegion} ` +
      '(fifths of its phase), at least five of them, else of fewer of these; weighted as the chosen schools are.',
  )
}

function tellLine(say: Bench['say'], line: ComparisonLine, year: string | null): void {
  const { title, decimals, n, eligible, weightedBy, closely } = line
  const values = [line.ours, line.england, line.alike, line.oursSimple, line.englandSimple]
  say(`${title.padEnd(46)} ${values.map((value) => shown(value, decimals).padStart(9)).join(' ')}`)
  if (n === 0 || year === null) return
  say(
    `  ${year}, n = ${n} of ${eligible}, England ${line.englandSchools}; ${weightedBy ? `weighted by ${weightedBy}` : 'not weighted: the data has no pupils'}; ` +
      `compared by ${closely.phaseBandRegion} closely, ${closely.phaseBand} without region, ${closely.phase} by phase`,
  )
}

const shown = (value: number | null, decimals: number): string =>
  value === null ? 'not known' : rounded(value, decimals).toFixed(decimals).replace('-', '−')
