import { type Day, addDays, dayOf, isWeekend } from '#kernel'
import { partnershipYear, phaseWords } from '#partnership'
import { daysWords } from '#seasons'
import { SurveyRoundId } from '#surveys'
import { hubIdOf } from '../partnership/hub-rows.ts'
import { type Chance, at, chanceOf, demoId } from '../random.ts'
import type { DemoReview } from '../seasons/review.ts'
import { demoToday } from '../today.ts'
import { hostComments } from '../words/survey-words.ts'
import type { DemoRound } from './round.ts'

const daysOpen = 14
const weeksLater = 13

/** What hosts and peers were asked about each review whose report was issued. */
export function reviewRounds(reviews: readonly DemoReview[]): DemoRound[] {
  const issued = reviews.filter((review) => review.issued !== null && review.days !== null)
  const of = (year: DemoReview['year']) => issued.filter((review) => review.year === year)
  return [
    ...pastYear(of(2022), { host: 'QAR-H2', hosts: [380, 388], peer: 'QAR-R2', peers: 0.92 }),
    ...pastYear(of(2023), { host: 'QAR-H1', hosts: [384, 404], peer: 'QAR-R1', peers: 0.984 }),
    ...thisYear(of(2024)),
  ]
}

type Published = {
  readonly host: string
  /** How many hosts said yes to it or were satisfied, of how many who answered. */
  readonly hosts: readonly [number, number]
  readonly peer: string
  readonly peers: number
}

/** The figures of a year that is over: 98 and 92 per cent of 2022/23, 95 and over 98 per cent of 2023/24. */
function pastYear(reviews: readonly DemoReview[], published: Published): DemoRound[] {
  const chance = chanceOf(`surveys ${published.host}`)
  const [content, answering] = published.hosts
  const hosts = chance.some(
    reviews.filter(({ requestedBy }) => requestedBy !== null),
    answering,
  )
  const discontent = new Set(hosts.slice(content))
  const peers = chance.shuffled(
    reviews.flatMap((review) => peersOf(review).map((person) => ({ review, person }))),
  )
  const saying = peers.slice(0, Math.round(peers.length * 0.8))
  const unhappy = new Set(saying.slice(Math.round(saying.length * published.peers)))
  const byReview = Map.groupBy(saying, ({ review }) => review)
  const answered = new Set(hosts)
  const words = chance.shuffled(hostComments)
  return reviews.flatMap((review) => [
    roundOf(review, 'qar-host', {
      asks: published.host === 'QAR-H1' ? [published.host, 'QAR-H6'] : [published.host],
      responses: answered.has(review)
        ? [hostSaid(chance, published.host, { happy: !discontent.has(review), words })]
        : [],
    }),
    roundOf(review, 'qar-reviewer', {
      asks: [published.peer],
      responses: (byReview.get(review) ?? []).map((one) => ({
        [published.peer]: valueOf(chance, published.peer, !unhappy.has(one)),
      })),
    }),
  ])
}

/** Only the peers’ question of 2022/23 is one of yes or no. */
function valueOf(chance: Chance, question: string, happy: boolean): string {
  if (question === 'QAR-R2') return happy ? '1' : '0'
  if (!happy) return chance.happens(0.7) ? '3' : '2'
  return chance.happens(0.68) ? '5' : '4'
}

type HostSays = { readonly happy: boolean; readonly words: string[] }

function hostSaid(chance: Chance, question: string, { happy, words }: HostSays): Record<string, string> {
  const comment = question === 'QAR-H1' && happy && chance.happens(0.1) ? words.pop() : undefined
  return { [question]: valueOf(chance, question, happy), ...(comment ? { 'QAR-H6': comment } : {}) }
}

/** Reviews of this autumn: some rounds open, some about to close; peers are asked again after a term. */
function thisYear(reviews: readonly DemoReview[]): DemoRound[] {
  const chance = chanceOf('surveys of this year')
  return reviews.flatMap((review) => {
    const peers = peersOf(review)
    const answering = peers.filter(() => chance.happens(0.4))
    return [
      roundOf(review, 'qar-host', {
        asks: all['qar-host'],
        responses: chance.happens(0.5) ? [wholeHost(chance)] : [],
      }),
      roundOf(review, 'qar-reviewer', {
        asks: all['qar-reviewer'],
        responses: answering.map(() => ({
          'QAR-R1': valueOf(chance, 'QAR-R1', true),
          'QAR-R2': '1',
          'QAR-L1': at(['5', '4'], chance.whole(0, 1)),
        })),
      }),
      {
        ...roundOf(review, 'qar-reviewer-later', { asks: all['qar-reviewer-later'], responses: [] }),
        ...later(review),
      },
    ]
  })
}

const all = {
  'qar-host': ['QAR-H1', 'QAR-H2', 'QAR-H3', 'QAR-H4', 'QAR-H5', 'QAR-H6'],
  'qar-reviewer': ['QAR-R1', 'QAR-R2', 'QAR-L1', 'QAR-R3'],
  'qar-reviewer-later': ['QAR-F1', 'QAR-F2'],
} as const

const wholeHost = (chance: Chance): Record<string, string> => ({
  'QAR-H1': valueOf(chance, 'QAR-H1', true),
  'QAR-H2': valueOf(chance, 'QAR-H2', true),
  'QAR-H3': valueOf(chance, 'QAR-H3', chance.happens(0.8)),
  'QAR-H4': chance.happens(0.4) ? '1' : '0',
  'QAR-H5': chance.happens(0.5) ? '1' : '0',
})

const peersOf = ({ places }: DemoReview) =>
  places
    .filter(({ role, events }) => role === 'peer' && cameStates.has(events.at(-1)?.state))
    .map(({ person }) => person)

const cameStates = new Set<string | undefined>(['attended', 'partial'])

type Said = { readonly asks: readonly string[]; readonly responses: DemoRound['responses'] }

function roundOf(review: DemoReview, code: string, { asks, responses }: Said): DemoRound {
  const { id, school, days, issued, requestedBy, places, year } = review
  const opensOn = issued ? weekdayFrom(dayOf(issued)) : demoToday
  const leads = places.flatMap(({ role, person }) => (role === 'lead' ? [person] : []))
  return {
    id: demoId(SurveyRoundId, 'survey round', code, id),
    code,
    asks,
    programme: '',
    series: '',
    subject: { kind: 'review', id },
    title: `The review at ${school.name}, ${daysWords(days)}`,
    year: partnershipYear(year),
    opensOn,
    closesOn: addDays(opensOn, daysOpen),
    facets: { Phase: phaseWords[school.phase], Region: school.model.region },
    readers: [...new Set([...leads, ...(school.hub ? [hubIdOf(school.hub)] : [])])],
    people: code === 'qar-host' ? (requestedBy ? [requestedBy] : []) : peersOf(review),
    responses,
  }
}

const weekdayFrom = (on: Day): Day => (isWeekend(on) ? weekdayFrom(addDays(on, 1)) : on)

function later({ issued }: DemoReview) {
  const opensOn = addDays(issued ? weekdayFrom(dayOf(issued)) : demoToday, weeksLater * 7)
  return { opensOn, closesOn: addDays(opensOn, daysOpen) }
}
