import { stopwatch } from '#kernel'
import { type Plan, checkPlan, planByDate, solve } from '#matching'
import { type Scarcity, aNetwork } from '#matching/testing'
import { realSchools } from './matching/real-schools.ts'

const size = { reviews: 425, practitioners: 1500 }
const seeds = [1, 2]

type Side = {
  readonly seconds: number
  readonly cost: number
  readonly slotsFilled: number
  readonly slots: number
  readonly teamsFull: number
  readonly teamsQuorate: number
  readonly breaches: number
}

type Measured = {
  readonly scarcity: Scarcity
  readonly seed: number
  readonly solver: Side & { readonly bound: number; readonly gap: number; readonly stoppedBecause: string }
  readonly byDate: Side
  readonly costOfByDateToSolver: number
}

async function measure(scarcity: Scarcity, seed: number): Promise<Measured> {
  const problem = aNetwork({ ...size, scarcity, seed, schools: realSchools(45) })
  const sideOf = async (plan: () => Plan | Promise<Plan>): Promise<[Side, Plan]> => {
    const elapsed = stopwatch()
    const made = await plan()
    const { filled, slots, teamsFull, teamsQuorate } = made.summary
    const seconds = elapsed() / 1000
    const breaches = checkPlan(problem, made.placements).length
    return [{ seconds, cost: made.cost, slotsFilled: filled, slots, teamsFull, teamsQuorate, breaches }, made]
  }
  const [solver, { bound, gap, stoppedBecause }] = await sideOf(() => solve(problem))
  const [byDate] = await sideOf(() => planByDate(structuredClone(problem)))
  return {
    scarcity,
    seed,
    solver: { ...solver, bound, gap, stoppedBecause },
    byDate,
    costOfByDateToSolver: byDate.cost / solver.cost,
  }
}

function lines({ scarcity, seed, solver, byDate, costOfByDateToSolver }: Measured): string {
  const said = (name: string, side: Side): string =>
    [
      `  ${name.padEnd(8)} ${side.seconds.toFixed(2)} s`,
      `cost ${side.cost.toLocaleString('en-GB')}`,
      `slots ${side.slotsFilled}/${side.slots}`,
      `teams full ${side.teamsFull}, quorate ${side.teamsQuorate} of ${size.reviews}`,
      `rules broken ${side.breaches}`,
    ].join(' · ')
  return [
    `${scarcity}, seed ${seed}`,
    said('solver', solver),
    `           bound ${solver.bound.toLocaleString('en-GB')} · gap ${(100 * solver.gap).toFixed(4)} % · ${solver.stoppedBecause}`,
    said('by date', byDate),
    `           by date costs ${costOfByDateToSolver.toFixed(2)} times as much`,
  ].join('\n')
}

const asJson = process.argv.includes('--json')
const measured: Measured[] = []
if (!asJson)
  console.log(
    `${size.reviews} reviews, ${size.practitioners} practitioners, explanations included, one thread`,
  )
for (const scarcity of ['base', 'tight', 'short'] as const)
  for (const seed of seeds) {
    const one = await measure(scarcity, seed)
    measured.push(one)
    if (!asJson) console.log(lines(one))
  }
if (asJson) console.log(JSON.stringify({ size, measured }, null, 2))
