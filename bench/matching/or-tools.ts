import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Network } from '#matching/testing'

const folder = resolve('bench/peers')

type Solver = {
  /** From, to, capacity and cost, each a column. */
  readonly addArcsWithCapacityAndUnitCost: (...columns: readonly ArrayLike<number>[]) => unknown
  readonly setNodesSupplies: (nodes: ArrayLike<number>, supplies: ArrayLike<number>) => unknown
  readonly solve: () => Promise<number>
  readonly optimalCost: () => number
}

const Door = z.object({
  SimpleMinCostFlow: z.custom<new () => Solver>((value) => typeof value === 'function'),
})

/** OR-Tools in WebAssembly (318 MB), brought from the package registry into its own ignored folder the first time. */
export async function orTools(): Promise<new () => Solver> {
  if (!existsSync(resolve(folder, 'node_modules/or-tools-wasm')))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'], {
      cwd: folder,
      stdio: 'ignore',
    })
  const found = createRequire(resolve(folder, 'package.json')).resolve('or-tools-wasm/network-flow')
  return Door.parse(await import(pathToFileURL(found).href)).SimpleMinCostFlow
}

/** Fills a solver with a network; what it answers solves it and says what it costs. */
export function flowByOrTools(
  SimpleMinCostFlow: new () => Solver,
  { arcs, demand }: Network,
): () => Promise<number> {
  return async () => {
    const solver = new SimpleMinCostFlow()
    solver.addArcsWithCapacityAndUnitCost(arcs.from, arcs.to, arcs.capacity, arcs.cost)
    solver.setNodesSupplies(
      demand.map((_, node) => node),
      demand.map((wanted) => -wanted),
    )
    const status = await solver.solve()
    if (status !== 1) throw new Error(`OR-Tools ended with status ${status}`)
    return solver.optimalCost()
  }
}
