import { expect, test } from 'vitest'
import { at } from '../../at.ts'
import { firmLineup } from '../../lineup.ts'
import { rosterOf } from '../../roster.ts'
import { aNetwork } from '../../testing.ts'
import { pairingAt } from '../core/columns.ts'
import { newCore } from '../core/core.ts'
import { fillCore } from '../core/fill-core.ts'
import { newScan } from '../pairs/scan.ts'
import { fits, newTeams, seat } from '../search/teams.ts'
import { sheetOf } from './best-of-columns.ts'
import { cliquesAmong } from './cliques.ts'
import { highsRuntime } from './highs-runtime.ts'

const isBasic = 1

test('a programme that begins at a plan has a place for each row to begin at, and comes to the same cost', async () => {
  const highs = await highsRuntime()
  for (const scarcity of ['base', 'tight', 'short'] as const) {
    const roster = rosterOf(aNetwork({ reviews: 30, practitioners: 110, scarcity, seed: 3 }))
    const firm = firmLineup(roster)
    const core = newCore(roster, firm)
    fillCore(core, roster, newScan(roster, firm))
    const columns = Array.from({ length: core.columns.count }, (_, column) => column)
    const teams = newTeams(core)
    const seated = columns.filter((column) => {
      const takes = fits(teams, pairingAt(core.columns, column))
      if (takes) seat(teams, column)
      return takes
    })
    const pairs = columns.map((column) => ({ column, ...pairingAt(core.columns, column) }))
    const cliques = cliquesAmong(roster, pairs).map((clique) => clique.map(({ column }) => column))
    const { sheet, variables } = sheetOf(newTeams(core), columns, cliques)
    const costs = [null, sheet.basisAt(seated.map((column) => at(variables, column)))].map((basis) => {
      const model = highs.createModel(sheet.model(true))
      model.options.set({ output_flag: false })
      if (basis) model.setBasis(basis)
      model.run()
      const cost = Number(model.info.get('objective_function_value'))
      model.dispose()
      if (!basis) return cost
      const begun = [...basis.colStatus, ...basis.rowStatus].filter((status) => status === isBasic)
      expect(begun).toHaveLength(sheet.model(true).numRows)
      return cost
    })
    expect(at(costs, 1)).toBeCloseTo(at(costs, 0), 3)
  }
})
