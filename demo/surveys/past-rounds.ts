import { type PersonId, addDays, day } from '#kernel'
import { partnershipYear } from '#partnership'
import { SurveyRoundId } from '#surveys'
import { type Chance, chanceOf, demoId } from '../random.ts'
import { idOfSubject } from './subject-id.ts'
import { responsesOf } from './deal.ts'
import type { DemoRound } from './round.ts'
import { type Touchpoint, touchpoints } from './touchpoints.ts'

const daysOpen = 18

/** What was asked in 2023/24 about programmes, events and trusts’ reviews. */
export function pastRounds(leaders: readonly PersonId[]): DemoRound[] {
  const chance = chanceOf('surveys of programmes')
  return touchpoints.map((touchpoint) => roundOf(chance, touchpoint, leaders))
}

function roundOf(chance: Chance, about: Touchpoint, leaders: readonly PersonId[]): DemoRound {
  const { code, programme = '', series = '', kind, title, closes, invited, said } = about
  return {
    id: demoId(SurveyRoundId, 'survey round', code, programme, series, title),
    code,
    asks: Object.keys(said),
    programme,
    series,
    subject: { kind, id: idOfSubject(kind, programme, series, title) },
    title,
    year: partnershipYear(2023),
    opensOn: addDays(day(closes), -daysOpen),
    closesOn: day(closes),
    facets: {},
    readers: [],
    people: chance.some(leaders, invited),
    responses: responsesOf(chance, said),
  }
}
