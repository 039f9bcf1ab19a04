import { stopwatch } from '#kernel'
import { solve } from '#matching'
import { assignDates, assignDatesForTeams, checkDates, firstComeFirstServed } from '#matching/dates'
import { aYear, teamsOn } from '#matching/dates/testing'
import { realSchools } from './matching/real-schools.ts'

type Dated = ReturnType<typeof firstComeFirstServed>
type Side = {
  readonly seconds: number
  readonly withoutLead: number
  readonly breaches: number
  readonly teamsFull: number | null
}
type Measured = {
  readonly what: string
  readonly seed: number
  readonly firstCome: Side
  readonly together: Side & { readonly gap: number }
  readonly withFeedback: Side | null
  /** No dates fill more teams when each short team misses one: if each host could have all of its wishes at once. */
  readonly mostTeamsFull: number | null
}

type Instance = { readonly what: string; readonly fewWeeks: boolean; readonly seed: number }

async function ofTeams({ what, fewWeeks, seed }: Instance): Promise<Measured> {
  const size = { reviews: 425, practitioners: 1500, leads: 95, scarcity: 'short' } as const
  const { dates, teams } = aYear({ ...size, seed, fewWeeks, schools: realSchools(45) })
  const full = async (reviews: Dated['reviews']): Promise<number> =>
    (await solve(teamsOn(teams, { reviews }))).summary.teamsFull
  const [first, firstSeconds] = await timed(() => firstComeFirstServed(dates))
  const [plan, planSeconds] = await timed(() => assignDates(dates))
  const slots = new Map(teams.reviews.map((review) => [review.id, review.slots]))
  const [fed, fedSeconds] = await timed(() =>
    assignDatesForTeams(dates, { peers: teams.practitioners, slots }),
  )
  const side = async (dated: Dated, seconds: number): Promise<Side> => ({
    seconds,
    withoutLead: dated.withoutLead,
    breaches: checkDates(dates, dated).length,
    teamsFull: await full(dated.reviews),
  })
  return {
    what,
    seed,
    firstCome: await side(first, firstSeconds),
    together: { ...(await side(plan, planSeconds)), gap: plan.gap },
    withFeedback: await side(fed.plan, fedSeconds),
    mostTeamsFull: teams.reviews.length - (fed.missing?.least ?? 0),
  }
}

async function ofLeads(reviews: number, leads: number, seed: number): Promise<Measured> {
  const { dates } = aYear({ reviews, practitioners: 1, leads, scarcity: 'short', seed })
  const [first, firstSeconds] = await timed(() => firstComeFirstServed(dates))
  const [plan, planSeconds] = await timed(() => assignDates(dates))
  const side = (dated: Dated, seconds: number): Side => ({
    seconds,
    withoutLead: dated.withoutLead,
    breaches: checkDates(dates, dated).length,
    teamsFull: null,
  })
  const what = `${reviews.toLocaleString('en-GB')} reviews, ${leads.toLocaleString('en-GB')} leads`
  return {
    what,
    seed,
    firstCome: side(first, firstSeconds),
    together: { ...side(plan, planSeconds), gap: plan.gap },
    withFeedback: null,
    mostTeamsFull: null,
  }
}

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const elapsed = stopwatch()
  const done = await work()
  return [done, elapsed() / 1000]
}

function lines({ what, seed, firstCome, together, withFeedback, mostTeamsFull }: Measured): string {
  const said = (name: string, side: Side): string =>
    `  ${name.padEnd(28)} ${side.seconds.toFixed(2)} s · without a lead ${side.withoutLead} · rules broken ${side.breaches}${side.teamsFull === null ? '' : ` · teams full ${side.teamsFull}`}`
  return [
    `${what}, seed ${seed}${mostTeamsFull === null ? '' : ` (at most ${mostTeamsFull} teams full with one missing each)`}`,
    said('first come, first served', firstCome),
    `${said('all at once', together)} · gap ${(100 * together.gap).toFixed(2)} %`,
    ...(withFeedback ? [said('with feedback from teams', withFeedback)] : []),
  ].join('\n')
}

const asJson = process.argv.includes('--json')
const only = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const measured: Measured[] = []
const keep = (one: Measured): void => {
  measured.push(one)
  if (!asJson) console.log(lines(one))
}
const wanted = (part: string): boolean => only.length === 0 || only.includes(part)
if (wanted('teams'))
  for (const fewWeeks of [false, true])
    for (const seed of [1, 2, 3])
      keep(await ofTeams({ what: fewWeeks ? 'short, people free in fewer weeks' : 'short', fewWeeks, seed }))
if (wanted('leads'))
  for (const [reviews, leads] of [
    [425, 95],
    [2000, 450],
    [6000, 1350],
  ] as const)
    keep(await ofLeads(reviews, leads, 1))
if (only.includes('nation')) keep(await ofLeads(24_000, 5600, 1))
if (asJson) console.log(JSON.stringify({ measured }, null, 2))
