import { type Day, type Instant, longDate } from '#kernel'
import type { UnnamedLine } from '../board/board-line.ts'
import type { SeasonId } from '../ids.ts'
import { stagesAhead } from '../review/stage.ts'
import type { Season, SeasonState } from '../season/season.ts'
import { type Step, others, you } from './next-step.ts'

export type OfficeStepKind =
  | 'openSeason'
  | 'closeDates'
  | 'openChoices'
  | 'closeChoices'
  | 'planTeams'
  | 'fillTeams'
  | 'closeSeason'
  | 'nothing'
export type OfficeStep = Step<OfficeStepKind, { readonly season?: SeasonId }>

/** A season with its reviews; `plannedAt` is when a plan of its teams was last adopted. */
type Running = {
  readonly season: Pick<Season, 'id' | 'state' | 'policies' | 'year'>
  readonly plannedAt: Instant | null
  readonly lines: readonly UnnamedLine[]
}

/** The one thing that the office does next in a season, or what it waits for. */
export function nextStepOfOffice(running: Running | null, today: Day): OfficeStep {
  if (running === null)
    return you('openSeason', 'Open a season, so that schools can choose their days.', null)
  return { ...steps[running.season.state](running, today), season: running.season.id }
}

const steps: Record<SeasonState, (running: Running, today: Day) => OfficeStep> = {
  datesOpen: ({ season }, today) =>
    afterDay(season.policies.closing.dates, today, {
      kind: 'closeDates',
      due: 'Close dates: the day that hosts were given has passed.',
      before: 'Hosts are choosing dates.',
    }),
  datesClosed: () => you('openChoices', 'Open choices, so that reviewers can see the reviews.', null),
  choicesOpen: ({ season }, today) =>
    afterDay(season.policies.closing.choices, today, {
      kind: 'closeChoices',
      due: 'Close choices, then plan the teams.',
      before: 'Reviewers are choosing reviews.',
    }),
  choicesClosed: onceChosen,
  closed: ({ season }) => others('nothing', `${season.year} is closed.`),
}

type Waiting = { readonly kind: OfficeStepKind; readonly due: string; readonly before: string }

const afterDay = (closing: Day, today: Day, { kind, due, before }: Waiting): OfficeStep =>
  today > closing ? you(kind, due, null) : { ...others(kind, before), by: closing }

function onceChosen({ plannedAt, lines }: Running): OfficeStep {
  const ahead = lines.filter(({ stage }) => stagesAhead.includes(stage))
  const [first = null] = daysOf(ahead)
  if (plannedAt === null && first !== null)
    return you('planTeams', 'Plan the teams: fill the places that nobody has chosen.', first)
  const [missing] = ahead.filter(({ stage }) => stage !== 'teamFull').toSorted(byDay)
  if (missing?.first) return you('fillTeams', missingWords(missing.name, missing.first), missing.first)
  if (lines.some(({ stage }) => !overStages.includes(stage)))
    return others('nothing', 'Every team is full. There is nothing for you to do now.')
  return you('closeSeason', 'Every review is over. Close the season when its reports are in.', null)
}

const overStages: readonly string[] = ['visited', 'issued', 'closed', 'cancelled']

const missingWords = (school: string, first: Day): string =>
  `Fill the teams. The next that is not full is at ${school}, on ${longDate(first)}.`

const byDay = (one: UnnamedLine, other: UnnamedLine): number =>
  (one.first ?? '').localeCompare(other.first ?? '')

const daysOf = (lines: readonly UnnamedLine[]): Day[] => lines.flatMap(({ first }) => first ?? []).toSorted()
