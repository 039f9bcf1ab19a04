import type { PersonId } from '#kernel'
import { type Framework, sectionOf } from '#frameworks'
import type { HostLeader, Visitor } from '../workspace/workspace.ts'
import type { Look } from './looks.ts'

type People = {
  readonly framework: Framework
  readonly visitors: readonly Visitor[]
  readonly hosts: readonly HostLeader[]
}

type Pair = { readonly visitor: PersonId; readonly host: PersonId; readonly why: string | null }

export type Pairing = {
  /** How many pairs can be out at the same time. */
  readonly atOnce: number
  /** A time at which everybody is free again. */
  readonly round: () => { readonly pairFor: (look: Look) => Pair }
}

/** Pairs visitors with host leaders: by what the leader leads, then so that all have as much to do, and new partners. */
export function pairings({ framework, visitors, hosts }: People): Pairing {
  const load = new Map<string, number>()
  const met = new Map<string, number>()
  const counted = (counts: Map<string, number>, key: string) => counts.get(key) ?? 0
  const more = (counts: Map<string, number>, key: string) => counts.set(key, counted(counts, key) + 1)

  const round = () => {
    const freeVisitors = [...visitors]
    const freeHosts = [...hosts]
    return {
      pairFor: (look: Look): Pair => {
        const visitor = least(freeVisitors, ({ person }) => [
          counted(load, person),
          counted(met, `${person} ${look.kind.key}`),
        ])
        const leads = (host: HostLeader) => sharesAWord(host.responsibility, wordsOf(framework, look))
        const host = least(freeHosts, (one) => [
          leads(one) ? 0 : 1,
          counted(met, `${visitor.person} ${one.person}`),
          counted(load, one.person),
        ])
        freeVisitors.splice(freeVisitors.indexOf(visitor), 1)
        freeHosts.splice(freeHosts.indexOf(host), 1)
        more(load, visitor.person)
        more(load, host.person)
        more(met, `${visitor.person} ${host.person}`)
        more(met, `${visitor.person} ${look.kind.key}`)
        const why = leads(host) ? `${host.name} leads on ${host.responsibility}.` : null
        return { visitor: visitor.person, host: host.person, why }
      },
    }
  }
  return { atOnce: Math.min(visitors.length, hosts.length), round }
}

/** The first of those whose measures are least, compared one measure after another. */
function least<Person>(people: readonly Person[], measures: (person: Person) => readonly number[]): Person {
  const [first, ...others] = people
  if (first === undefined) throw new RangeError('Nobody is free in this round')
  return others.reduce((best, one) => (isLess(measures(one), measures(best)) ? one : best), first)
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((measure, index) => measure !== other[index])
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0)
}

const wordsOf = (framework: Framework, { kind, section, line }: Look): string =>
  [
    kind.title,
    section === null ? '' : (sectionOf(framework, section)?.title ?? ''),
    line?.question ?? '',
  ].join(' ')

/** Words that say nothing of what somebody leads. */
const common = new Set([
  'with',
  'from',
  'that',
  'this',
  'they',
  'their',
  'school',
  'pupils',
  'quality',
  'levels',
])

const tellingWords = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !common.has(word)))

function sharesAWord(responsibility: string, asked: string): boolean {
  const about = tellingWords(asked)
  return [...tellingWords(responsibility)].some((word) => about.has(word))
}
