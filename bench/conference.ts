import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { addDays, day } from '#kernel'
import { type Problem, checkPlan, solve, standardPolicy } from '#matching'
import { aPractitioner, aProblem, aReviewToStaff, costByHighs } from '#matching/testing'
import { measured, seconds } from './matching/measure.ts'

const usage = `bench/conference.ts FILE.cat … [--each 3] [--most 6] [--json]
A public instance: which reviewers of a conference would review which papers, as PrefLib publishes it (categorical preferences,
.cat; data sets 00037 and 00039 of preflib.org). Every paper has so many reviewers, a reviewer at most so many papers. Yes is worth
1, maybe 0.5, no answer 0.25, and what a reviewer does not list is a conflict. Our plan beside HiGHS on the whole model: the same
optimum to the last digit. The files are not shipped; they are yours to download.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: 'string', default: '3' },
    most: { type: 'string', default: '6' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const worth = { yes: 1000, maybe: 500, other: 250 }

/** By reviewer: papers by category, in the order of the categories. */
type Bids = readonly (readonly (readonly string[])[])[]

const bidsIn = (text: string): Bids =>
  text
    .split('\n')
    .filter((line) => /^\d+:/.test(line))
    .flatMap((line): Bids => {
      const [count = '', lists = ''] = line.split(/:(.*)/)
      const sets = [...lists.matchAll(/\{([^}]*)\}|(\d+)/g)].map(([, several = '', one = '']) =>
        (several || one).split(',').filter((paper) => paper.trim() !== ''),
      )
      return Array.from({ length: Number(count) }, () => sets)
    })

/** Papers as reviews a week apart, bids as choices of rank 1 and 2, and all that a conference does not know set to nothing. */
function problemOf(text: string): Problem {
  const papers = Number(/# NUMBER ALTERNATIVES: (\d+)/.exec(text)?.[1] ?? 0)
  const names = [...text.matchAll(/# CATEGORY NAME \d+: (.*)/g)].map(([, name = '']) => name.toLowerCase())
  const listed = names.map((name) => name !== 'conflict')
  const ids = Array.from({ length: papers }, (_, index) => String(index + 1))
  const bids = bidsIn(text)
  const weights = { ...standardPolicy.weights, phase: 0, interest: 0, specialism: 0, contrast: 0, travel: 0 }
  return aProblem({
    reviews: ids.map((id, index) =>
      aReviewToStaff({
        id,
        school: `paper ${id}`,
        slots: Number(values.each),
        days: [addDays(day('2024-10-01'), index % 200)],
      }),
    ),
    practitioners: bids.map((sets, index) =>
      aPractitioner({
        id: `reviewer ${index}`,
        school: null,
        limit: Number(values.most),
        gapDays: 0,
        choices: [
          ...(sets[0] ?? []).map((review) => ({ review, rank: 1 })),
          ...(sets[1] ?? []).map((review) => ({ review, rank: 2 })),
        ],
      }),
    ),
    forbidden: bids.flatMap((sets, index) => {
      const open = new Set(sets.flatMap((set, category) => (listed[category] ? set : [])))
      return ids
        .filter((id) => !open.has(id))
        .map((review) => ({ review, practitioner: `reviewer ${index}` }))
    }),
    policy: {
      ...standardPolicy,
      weights: {
        ...weights,
        emptySlot: 1_000_000,
        anotherReview: 0,
        beyondOwed: 0,
        choice: worth.yes - worth.other,
        rankStep: worth.yes - worth.maybe,
      },
    },
  })
}

async function lineOf(file: string) {
  const text = await readFile(file, 'utf8')
  const problem = problemOf(text)
  const [plan, ours] = await measured(() => solve(problem))
  const [theirs, peer] = await measured(() => costByHighs(problem))
  const suitability = plan.objective.find(({ level }) => level === 'Suitability')?.value ?? 0
  const { filled, slots } = plan.summary
  return {
    title: /# TITLE: (.*)/.exec(text)?.[1] ?? file,
    size: `${problem.reviews.length} papers, ${problem.practitioners.length} reviewers`,
    filled: `${filled}/${slots}`,
    similarity: (filled * worth.yes - suitability) / 1000,
    cost: plan.cost,
    ours: seconds(ours),
    costOfHighs: theirs,
    highs: seconds(peer),
    equal: plan.cost === theirs,
    gap: plan.gap,
    rulesBroken: checkPlan(problem, plan.placements).length,
  }
}

if (values.help || positionals.length === 0) console.log(usage)
else {
  const all = []
  for (const file of positionals) {
    const line = await lineOf(file)
    all.push(line)
    if (!values.json) console.log(line)
  }
  if (values.json) console.log(JSON.stringify(all, null, 2))
}
