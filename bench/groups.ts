import { stopwatch } from '#kernel'
import { type GroupsPlan, checkGroups, groupSchools } from '#matching/groups'
import { aCohort, overAllColumns } from '#matching/groups/testing'

type Measured = {
  readonly schools: number
  readonly seed: number
  readonly seconds: number
  readonly score: number
  readonly bound: number
  readonly gap: number
  readonly proven: boolean
  readonly relaxed: number
  readonly breaches: number
  readonly peer: { readonly seconds: number; readonly score: number; readonly columns: number } | null
}

/** The peer lists every trio and quad: beyond 40 schools it takes minutes. */
const instances: readonly { schools: number; seeds: readonly number[]; peer: boolean }[] = [
  { schools: 17, seeds: [1, 2, 3, 4, 5], peer: true },
  { schools: 40, seeds: [1, 2, 3, 4, 5], peer: true },
  { schools: 100, seeds: [1, 2, 3, 4, 5], peer: false },
  { schools: 400, seeds: [1, 2, 3], peer: false },
  { schools: 2000, seeds: [1], peer: false },
]

async function measure(schools: number, seed: number, against: boolean): Promise<Measured> {
  const problem = aCohort({ schools, seed })
  const elapsed = stopwatch()
  const plan = await groupSchools(problem)
  const seconds = elapsed() / 1000
  const peerElapsed = stopwatch()
  const peer = against ? await overAllColumns(problem) : null
  const { score, bound, gap, proven } = plan
  return {
    schools,
    seed,
    seconds,
    score,
    bound,
    gap,
    proven,
    relaxed: relaxedIn(plan),
    breaches: checkGroups(problem, plan).length,
    peer: peer && { seconds: peerElapsed() / 1000, score: peer.score, columns: peer.columns },
  }
}

const relaxedIn = ({ groups }: GroupsPlan): number =>
  groups.reduce((sum, { relaxed }) => sum + relaxed.length, 0)

function line({
  schools,
  seed,
  seconds,
  score,
  bound,
  gap,
  proven,
  relaxed,
  breaches,
  peer,
}: Measured): string {
  const against = peer
    ? ` · HiGHS over all ${peer.columns.toLocaleString('en-GB')} groups ${peer.seconds.toFixed(2)} s, ${peer.score === score ? 'the same fit' : `fit ${peer.score}`}: ${(peer.seconds / seconds).toFixed(1)} times as long`
    : ''
  return `${String(schools).padStart(5)} schools, seed ${seed}: ${seconds.toFixed(2)} s · fit ${score} of at most ${bound} · gap ${(100 * gap).toFixed(3)} %${proven ? ', proven' : ''} · relaxed ${relaxed} · rules broken ${breaches}${against}`
}

const asJson = process.argv.includes('--json')
const only = process.argv.slice(2).map(Number).filter(Number.isInteger)
const measured: Measured[] = []
await groupSchools(aCohort({ schools: 12, seed: 9 }))
for (const { schools, seeds, peer } of instances) {
  if (only.length > 0 && !only.includes(schools)) continue
  for (const seed of seeds) {
    const one = await measure(schools, seed, peer)
    measured.push(one)
    if (!asJson) console.log(line(one))
  }
}
if (asJson) console.log(JSON.stringify({ measured }, null, 2))
