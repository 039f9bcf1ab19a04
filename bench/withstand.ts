import { parseArgs } from 'node:util'
import { type MatchingPolicy, solve } from '#matching'
import { foreseen } from '#matching/testing'
import { type Attendance, standardDropOut, standbysOf, withstand } from '#matching/withstand'
import { instanceOptions, instances } from './matching/instances.ts'
import { measured, seconds } from './matching/measure.ts'

const usage = `bench/withstand.ts [--sizes 425x1500] [--kinds base,tight,short] [--seeds 1] [--seasons 200]
  [--shortage spread|fullTeamsFirst] [--json]
Full teams on the first day with 5.6 % of places given up and 60 % of those asked saying yes: nobody replaced, people asked
when somebody drops out, standbys chosen before the season, and besides, teams that are short anyway lending people, never below
quorum. At most: what nobody could better who knew beforehand who drops out and who says yes.`

const { values } = parseArgs({
  options: {
    ...instanceOptions,
    seasons: { type: 'string', default: '200' },
    shortage: { type: 'string', default: 'spread' },
  },
})

const shortage: MatchingPolicy['shortage'] =
  values.shortage === 'fullTeamsFirst' ? 'fullTeamsFirst' : 'spread'

async function* lines() {
  const seasons = Number(values.seasons)
  for (const { reviews, kind, seed, problem: network } of instances(values)) {
    const problem = { ...network, policy: { ...network.policy, shortage } }
    const plan = await solve(problem, { goodEnough: 0.0001 })
    const [standbys, choosing] = await measured(() => standbysOf(problem, plan))
    const asked = withstand(problem, plan, { seasons })
    const [outlook, playing] = await measured(() => withstand(problem, plan, { seasons, standbys }))
    const policy = { ...standardDropOut, lends: true }
    const lending = withstand(problem, plan, { seasons, standbys, policy })
    const most = foreseen(problem, plan, { seasons })
    yield {
      kind,
      seed,
      planned: plan.summary.teamsFull / reviews,
      quorate: plan.summary.teamsQuorate / reviews,
      nobodyReplaced: outlook.nobodyReplaced,
      peopleAsked: asked.fullTeams,
      withStandbys: outlook.fullTeams,
      quorateOnTheDay: outlook.quorateTeams.expected,
      lending: lending.fullTeams,
      quorateLending: lending.quorateTeams.expected,
      changesLending: lending.aSeason.changes,
      most,
      standbys: standbys.reduce((sum, review) => sum + review.standbys.length, 0),
      aSeason: outlook.aSeason,
      choosing,
      playing,
    }
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`
const range = ({ expected, error }: Attendance): string =>
  `${percent(expected)} ± ${(100 * error).toFixed(2)}`

if (values.help) console.log(usage)
else {
  const all = []
  for await (const line of lines()) {
    all.push(line)
    if (values.json) continue
    const { dropOuts, asks, changes } = line.aSeason
    console.log(
      `${line.kind} ${line.seed}: planned ${percent(line.planned)}, at quorum ${percent(line.quorate)} · nobody replaced ${range(line.nobodyReplaced)} · people asked ${range(line.peopleAsked)} · with standbys ${range(line.withStandbys)}`,
    )
    console.log(
      `       at most ${percent(line.most.oneMissingEach)} with one missing each · short teams lend ${range(line.lending)}, ${line.changesLending.toFixed(0)} change · at most ${percent(line.most.atQuorum)} with all at quorum · at quorum on the day ${percent(line.quorateOnTheDay)}, lending ${percent(line.quorateLending)}`,
    )
    console.log(
      `       ${line.standbys} standbys in ${seconds(line.choosing)} · ${values.seasons} seasons in ${seconds(line.playing)} · a season: ${dropOuts.toFixed(0)} drop out, ${asks.toFixed(0)} asked, ${changes.toFixed(1)} change`,
    )
  }
  if (values.json) console.log(JSON.stringify(all, null, 2))
}
