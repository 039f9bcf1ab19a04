import type { Highs } from 'highs'
import { at } from '../../at.ts'
import { needsAtMost } from '../core/core.ts'
import { priceIn } from '../core/pricing.ts'
import { chargeAll, sumWanted } from '../core/side-rules.ts'
import { separate } from '../core/usage.ts'
import { boundAgain, charge, planFrom } from '../raise-bound.ts'
import { type Bound, type Search, gapTo } from '../search.ts'
import { newTeams } from '../search/teams.ts'
import { sheetOf } from './best-of-columns.ts'
import { columnsWithin } from './columns-within.ts'

/** Columns that cost up to so many points more than they are worth at the charges of the bound. */
const reach = 250
const times = 3

/**
 * Sets all charges at once to what a linear programme over the promising columns says they should be, where moving each by
 * itself gets no further; new pairs are priced in and it is asked again. Whatever bound is best is kept.
 */
export function polish(search: Search, proven: Bound, highs: Highs): void {
  const { rules, pool } = search
  charge(search, proven)
  for (let time = 0; time < times && gapTo(search, proven.bound) >= 1; time += 1) {
    boundAgain(search, proven)
    priceIn(rules, pool, { below: reach, most: 12 })
    chargeAll(rules)
    const before = proven.bound
    chargeByProgramme(search, highs, columnsWithin(rules.core, reach))
    const usage = boundAgain(search, proven)
    planFrom(search, usage)
    if (separate(rules, usage) === 0 && proven.bound < before + 0.5) return
  }
}

function chargeByProgramme({ rules }: Search, highs: Highs, columns: readonly number[]): void {
  const { core } = rules
  const inside = new Set(columns)
  const cliques = rules.cliques.map(({ members }) => members.filter((column) => inside.has(column)))
  const { sheet, openings, cliqueRows } = sheetOf(newTeams(core), columns, cliques)
  const model = highs.createModel(sheet.model(true))
  try {
    model.options.set({ output_flag: false })
    model.run()
    const { rowDual } = model.getSolution()
    for (const [opening, { needs }] of openings)
      for (const { need, row } of needs) {
        const place = opening * needsAtMost + need
        rules.wanted[place] = Math.min(core.lackCost[place] ?? 0, Math.max(0, rowDual[row] ?? 0))
      }
    rules.charges = cliques.map((_, clique) => Math.max(0, -(rowDual[at(cliqueRows, clique)] ?? 0)))
  } finally {
    model.dispose()
  }
  sumWanted(rules)
  chargeAll(rules)
}
