import { type ActivityKind, type Framework, evidenceSections, sectionOf } from '#frameworks'
import type { Phase } from '#partnership'
import type { LineOfEnquiry } from '../enquiry/line-of-enquiry.ts'

/** Something that a pair could do, and why. */
export type Look = {
  readonly kind: ActivityKind
  readonly section: string | null
  readonly line: LineOfEnquiry | null
  readonly whom: string
  readonly why: string
}

type Wishes = {
  readonly framework: Framework
  readonly phase: Phase
  readonly lines: readonly LineOfEnquiry[]
}

/** How many kinds of activity look into one line of enquiry before it is shared with the rest. */
const looksALine = 3

/**
 * What is wanted, taken one at a time: each line of enquiry once, then again, then whatever the framework knows that
 * has not been done, then the whole again, for as long as there is room.
 */
export function looksWanted({ framework, phase, lines }: Wishes) {
  const whole = [...ofLines(framework, lines), ...ofTheFramework(framework)]
  const waiting = [...whole]
  const years = takingTurns(yearsOf(phase))
  return {
    next: (fits: (look: Look) => boolean): Look | null => {
      const place = waiting.findIndex(fits)
      const taken = place < 0 ? again(whole, fits) : waiting.splice(place, 1)[0]
      if (!taken) return null
      if (place < 0) rotate(whole, taken)
      return taken.kind.inLessons ? { ...taken, whom: years() } : taken
    },
  }
}

const pairKinds = ({ activities }: Framework): ActivityKind[] =>
  activities.filter(({ who }) => who === 'pair')

function ofLines(framework: Framework, lines: readonly LineOfEnquiry[]): Look[] {
  const rounds = Array.from({ length: looksALine }, (_, round) => round)
  return rounds.flatMap((round) =>
    lines.flatMap((line, place) => {
      const kinds = pairKinds(framework).filter(({ sections }) => sections.includes(line.section))
      const kind = kinds.length === 0 ? undefined : kinds[(round + place) % kinds.length]
      if (!kind || round >= kinds.length) return []
      return [
        {
          kind,
          section: line.section,
          line,
          whom: '',
          why: `Line of enquiry ${place + 1} asks: ${line.question}`,
        },
      ]
    }),
  )
}

function ofTheFramework(framework: Framework): Look[] {
  const sections = evidenceSections(framework)
  return pairKinds(framework).map((kind) => {
    const section = kind.sections.find((key) => sections.some((one) => one.key === key)) ?? null
    const title = section === null ? null : (sectionOf(framework, section)?.title ?? null)
    return {
      kind,
      section,
      line: null,
      whom: '',
      why: title === null ? 'The framework asks for it.' : `The framework asks for it under “${title}”.`,
    }
  })
}

const again = (whole: readonly Look[], fits: (look: Look) => boolean): Look | undefined => whole.find(fits)

/** What has just been taken goes to the end, so that the next asks for something else. */
function rotate(whole: Look[], taken: Look): void {
  whole.splice(whole.indexOf(taken), 1)
  whole.push(taken)
}

const upTo = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, place) => `Year ${first + place}`)

const yearsByPhase: Record<Phase, readonly string[]> = {
  nursery: ['Nursery'],
  primary: ['Reception', ...upTo(1, 6)],
  secondary: upTo(7, 11),
  allThrough: ['Reception', ...upTo(1, 11)],
  special: [],
  alternativeProvision: [],
  sixteenPlus: upTo(12, 13),
  other: [],
}

const yearsOf = (phase: Phase): readonly string[] => yearsByPhase[phase]

/** Each year group once before any is seen again. */
function takingTurns(years: readonly string[]): () => string {
  let taken = 0
  return () => {
    const year = years.length === 0 ? '' : (years[taken % years.length] ?? '')
    taken += 1
    return year
  }
}
