import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { addDays, day, period } from '#kernel'
import { type Problem, checkPlan, solve, standardPolicy } from '#matching'
import { aPractitioner, aProblem, aReviewToStaff, costByHighs } from '#matching/testing'
import { measured, seconds } from './matching/measure.ts'

const usage = `bench/conference.ts FILE … [--each 3] [--most 12] [--json]
A public instance: which reviewers of a conference would review which papers. Every paper has so many reviewers, a reviewer at most so
many papers. Our plan beside HiGHS on the whole model: the same optimum to the last digit. The files are not shipped; they are yours to
download. Two forms are read:
- .in, a table of what each reviewer (column) is worth to each paper (row), 0 for a conflict: those published under the MIT licence with
  Perturbed Maximization (Xu and others, NeurIPS 2023). With three a paper their optima are 1406.25 and 949.5 for AAMAS 2015 and 2016
  (at most 12 a reviewer), 124.25, 141.5 and 454.25 for the three PrefLib conferences (at most 6, 8 and 6);
- .cat, the bids as PrefLib publishes them (data sets 00037 and 00039 of preflib.org): yes is worth 1, maybe 0.5, no answer 0.25, and so
  is no where a conference asked for nothing else; where it asked for both, no is a conflict, as is what is not listed.
The two forms of AAMAS are different data: the tables rate 8,718 (2015) and 439 (2016) pairs without an answer at 0.5, and 219 and 1 of
the maybes at 1. So their optima differ, and each is right for its own.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    each: { type: 'string', default: '3' },
    most: { type: 'string', default: '12' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

/** By reviewer: what each paper they may have is worth, in thousandths, by its number. */
type Bids = readonly ReadonlyMap<number, number>[]

type Conference = { readonly title: string; readonly papers: number; readonly bids: Bids }

function tableIn(text: string, file: string): Conference {
  const [[papers = 0, reviewers = 0] = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const bids = Array.from({ length: reviewers }, (_, reviewer) => {
    const worth = rows.map((row, paper) => [paper + 1, Math.round(1000 * (row[reviewer] ?? 0))] as const)
    return new Map(worth.filter(([, points]) => points > 0))
  })
  return { title: file, papers, bids }
}

const worthOf: Readonly<Record<string, number>> = { yes: 1000, maybe: 500, 'no answer': 250, no: 250 }

function categoriesIn(text: string, file: string): Conference {
  const names = [...text.matchAll(/# CATEGORY NAME \d+: (.*)/g)].map(([, name = '']) => name.toLowerCase())
  const worths = names.map((name) =>
    name === 'no' && names.includes('no answer') ? 0 : (worthOf[name] ?? 0),
  )
  const bids = text
    .split('\n')
    .filter((line) => /^\d+:/.test(line))
    .flatMap((line): Bids => {
      const [count = '', lists = ''] = line.split(/:(.*)/)
      const worth = [...lists.matchAll(/\{([^}]*)\}|(\d+)/g)].flatMap(
        ([, several = '', one = ''], category) =>
          (several || one)
            .split(',')
            .filter((paper) => paper.trim() !== '')
            .map((paper) => [Number(paper), worths[category] ?? 0] as const),
      )
      const own = new Map(worth.filter(([, points]) => points > 0))
      return Array.from({ length: Number(count) }, () => own)
    })
  const papers = Number(/# NUMBER ALTERNATIVES: (\d+)/.exec(text)?.[1] ?? 0)
  return { title: /# TITLE: (.*)/.exec(text)?.[1] ?? file, papers, bids }
}

const firstDay = day('2024-09-01')

/** Papers as reviews on a day each, so that nobody has two at once, worths as choices of a rank for every thousandth, and all that a conference does not know set to nothing. */
function problemOf({ papers, bids }: Conference): Problem {
  const numbers = Array.from({ length: papers }, (_, index) => index + 1)
  const weights = { ...standardPolicy.weights, phase: 0, interest: 0, specialism: 0, contrast: 0, travel: 0 }
  return aProblem({
    reviews: numbers.map((number) =>
      aReviewToStaff({
        id: String(number),
        school: `paper ${number}`,
        slots: Number(values.each),
        days: [addDays(firstDay, number)],
      }),
    ),
    practitioners: bids.map((worth, index) =>
      aPractitioner({
        id: `reviewer ${index}`,
        school: null,
        accredited: [period(firstDay)],
        limit: Number(values.most),
        gapDays: 0,
        servedLately: false,
        choices: [...worth].map(([paper, points]) => ({ review: String(paper), rank: 1001 - points })),
      }),
    ),
    forbidden: bids.flatMap((worth, index) =>
      numbers
        .filter((paper) => !worth.has(paper))
        .map((paper) => ({ review: String(paper), practitioner: `reviewer ${index}` })),
    ),
    policy: {
      ...standardPolicy,
      weights: {
        ...weights,
        emptySlot: 1_000_000,
        anotherReview: 0,
        servedLately: 0,
        beyondOwed: 0,
        choice: 1000,
        rankStep: 1,
      },
    },
  })
}

async function lineOf(file: string) {
  const text = await readFile(file, 'utf8')
  const conference = file.endsWith('.in') ? tableIn(text, file) : categoriesIn(text, file)
  const problem = problemOf(conference)
  const [plan, ours] = await measured(() => solve(problem))
  const [theirs, peer] = await measured(() => costByHighs(problem))
  const suitability = plan.objective.find(({ level }) => level === 'Suitability')?.value ?? 0
  const { filled, slots } = plan.summary
  return {
    title: conference.title,
    size: `${problem.reviews.length} papers, ${problem.practitioners.length} reviewers`,
    filled: `${filled}/${slots}`,
    similarity: (filled * 1000 - suitability) / 1000,
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
