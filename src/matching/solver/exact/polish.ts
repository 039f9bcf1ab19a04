import type { Highs } from 'highs'
import { at } from '../../at.ts'
import { levelsOf, total } from '../../objective.ts'
import { needsAtMost } from '../core/core.ts'
import { priceIn } from '../core/pricing.ts'
import { chargeAll, sumWanted } from '../core/side-rules.ts'
import { type Usage, separate, usageOf, usageOfColumns } from '../core/usage.ts'
import { boundAgain, charge, planFrom } from '../raise-bound.ts'
import { type Bound, type Search, gapTo } from '../search.ts'
import { newTeams } from '../search/teams.ts'
import { sheetOf } from './best-of-columns.ts'
import { columnsWithin } from './columns-within.ts'
import { settleHere } from './proof.ts'

/** Columns that cost up to so many points more than they are worth at the charges of the bound. */
const reach = 60
const times = 8

/**
 * Sets all charges at once to what a linear programme over the promising columns says they should be, where moving each by
 * itself gets no further; whoever is worth their price then is brought in and it is asked again. It begins at the best plan,
 * which is nearly what it answers, and what it answers is mended into the next. Whatever bound is best is kept.
 */
export function polish(search: Search, proven: Bound, highs: Highs): void {
  const { rules, pool } = search
  charge(search, proven)
  boundAgain(search, proven)
  priceIn(rules, pool, { below: reach, most: 12 })
  chargeAll(rules)
  const inside = new Set(columnsWithin(rules.core, reach))
  for (let time = 0; time < times && !isNear(search, proven); time += 1) {
    for (const column of inUse(search)) inside.add(column)
    const before = rules.core.columns.count
    const { answer, value } = chargeByProgramme(search, highs, [...inside])
    settleHere(search)
    const usage = boundAgain(search, proven)
    const clashes = separate(rules, answer) + separate(rules, usage)
    planFrom(search, answer)
    if (clashes === 0 && proven.bound > value - 0.5) return
    for (let column = before; column < rules.core.columns.count; column += 1) inside.add(column)
  }
}

const isNear = (search: Search, { bound }: Bound): boolean =>
  gapTo(search, bound) <= Math.max(0.5, search.budget.goodEnough * Math.abs(search.best?.cost ?? 0))

/** The columns of the flow and of the best plan. */
const inUse = ({ rules: { core }, best }: Search): number[] =>
  [...usageOf(core).ofOpening, ...(best?.teams.ofOpening ?? [])].flat()

/** Whom the programme uses, and what its answer costs, points. */
type Answered = { readonly answer: Usage; readonly value: number }

function chargeByProgramme({ rules, best }: Search, highs: Highs, columns: readonly number[]): Answered {
  const { core } = rules
  const number = new Map(columns.map((column, each) => [column, each]))
  const cliques = rules.cliques.map(({ members }) => members.filter((column) => number.has(column)))
  const { sheet, variables, openings, cliqueRows, empty } = sheetOf(newTeams(core), columns, cliques)
  const planned = (best?.teams.ofOpening ?? [])
    .flat()
    .map((column) => at(variables, number.get(column) ?? -1))
  const model = highs.createModel(sheet.model(true))
  try {
    model.options.set({ output_flag: false, simplex_strategy: primalSimplex })
    model.setBasis(sheet.basisAt(planned))
    model.run()
    const { colValue, rowDual } = model.getSolution()
    for (const [opening, { needs }] of openings)
      for (const { need, row } of needs) {
        const place = opening * needsAtMost + need
        rules.wanted[place] = Math.min(core.lackCost[place] ?? 0, Math.max(0, rowDual[row] ?? 0))
      }
    rules.charges = cliques.map((_, clique) => Math.max(0, -(rowDual[at(cliqueRows, clique)] ?? 0)))
    const used = columns.filter((_, each) => (colValue[at(variables, each)] ?? 0) > 0.5)
    const firm = total(levelsOf(core.roster, core.firm))
    const value = firm - empty + Number(model.info.get('objective_function_value'))
    return { answer: usageOfColumns(core, used), value }
  } finally {
    model.dispose()
    sumWanted(rules)
    chargeAll(rules)
  }
}

/** As HiGHS numbers them: from a plan that is allowed, the primal method need not look for one. */
const primalSimplex = 4
