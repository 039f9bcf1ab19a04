import {
  areaAccredited,
  areaNominated,
  areaNotAccredited,
  introductionAnswered,
  introductionAsked,
  opinionGiven,
} from '#excellence'
import type { PersonId } from '#kernel'
import type { DemoArea } from '../excellence/areas.ts'
import type { DemoIntroduction } from '../excellence/introductions.ts'
import type { Dated } from './dated.ts'

/** An area is put forward, examined by name, and accredited or not yet. */
export const areaFacts = (areas: readonly DemoArea[]): Dated[] =>
  areas.flatMap((area) => [nominated(area), ...opinions(area), ...outcome(area)])

const about = ({ id, examination, review, title }: DemoArea) => ({
  area: id,
  examination,
  review: review.id,
  school: review.school.id,
  title,
})

function nominated(area: DemoArea): Dated {
  const { category, title, whatWasDone, impact, toSee, contact, listed, review, nominatedAt } = area
  const described = {
    title,
    category,
    whatWasDone,
    impact,
    toSee,
    contact,
    listed,
    phase: review.school.phase,
    themes: [...area.themes],
    offers: [...area.offers],
  }
  return {
    fact: areaNominated({ ...about(area), described }),
    act: 'excellence.nominateArea',
    at: nominatedAt,
    by: review.requestedBy,
  }
}

const opinions = (area: DemoArea): Dated[] =>
  area.opinions.map(({ at, ...said }) => ({
    fact: opinionGiven({ ...about(area), ...said }),
    act: 'excellence.giveOpinion',
    at,
    by: said.person,
  }))

/** What the last opinion brought about. */
function outcome(area: DemoArea): Dated[] {
  const { closedAt, accreditation } = area
  if (closedAt === null) return []
  const by = area.opinions.at(-1)?.person ?? null
  const told = { act: 'excellence.giveOpinion', at: closedAt, by }
  if (accreditation === null) return [{ fact: areaNotAccredited(about(area)), ...told }]
  const { from, until } = accreditation.held
  const given = { accreditation: accreditation.id, from, until: until ?? from }
  return [{ fact: areaAccredited({ ...about(area), ...given }), ...told }]
}

export const introductionFacts = (introductions: readonly DemoIntroduction[], officer: PersonId): Dated[] =>
  introductions.flatMap(({ id, area, person, purpose, askedAt, answered }) => {
    const { id: areaId, title, review, contact } = area
    const whose = { area: areaId, school: review.school.id, title, introduction: id, person }
    const asked: Dated = {
      fact: introductionAsked({ ...whose, purpose }),
      act: 'excellence.askForIntroduction',
      at: askedAt,
      by: person,
    }
    if (answered === null) return [asked]
    const { at, words } = answered
    return [
      asked,
      {
        fact: introductionAnswered({ ...whose, answer: 'introduced', contact, words }),
        act: 'excellence.answerIntroduction',
        at,
        by: officer,
      },
    ]
  })
