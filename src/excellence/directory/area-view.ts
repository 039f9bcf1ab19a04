import {
  type Day,
  type PersonId,
  type Refused,
  contains,
  personOf,
  postsOf,
  refusalOf,
  refused,
} from '#kernel'
import { type SchoolId, partners, theOffice } from '#partnership'
import { type Reader, type Reading, reading } from '#platform/database'
import type { ReviewId, ReviewRole } from '#seasons'
import { type AreaState, type Opinion, areaState } from '../area.ts'
import { type AreaKnown, type OpinionKnown, type Tables, findArea } from '../area-store.ts'
import type { Described } from '../description.ts'
import { type Examiner, type HostReview, findHostReview } from '../host-review-store.ts'
import type { AreaId } from '../ids.ts'
import type { IntroductionAnswer } from '../introductions/introduction.ts'
import { itsSchool, itsTeam } from '../policy.ts'
import { whyTooLate } from '../nominating/too-late.ts'

export type AreaMay = {
  readonly change: boolean
  readonly withdrawNomination: boolean
  readonly examine: boolean
  readonly renew: boolean
  readonly withdraw: boolean
  readonly ask: boolean
}

export type AreaView = Omit<Described, 'contact'> & {
  readonly area: AreaId
  readonly school: SchoolId
  readonly schoolName: string
  readonly region: string | null
  readonly state: AreaState
  readonly from: Day | null
  readonly until: Day | null
  /** Who accredited it, or is to examine it: by name. */
  readonly opinions: readonly OpinionKnown[]
  /** The examination itself, for the school, its team and the office; null for everybody else. */
  readonly examination: {
    readonly review: ReviewId
    readonly first: Day | null
    readonly begun: boolean
    readonly team: readonly Examiner[]
    readonly yours: {
      readonly role: ReviewRole
      readonly opinion: Opinion | null
      readonly why: string | null
    } | null
  } | null
  /** Whoever leads it: for the school, the team, the office, and whoever has been introduced. */
  readonly contact: { readonly person: PersonId; readonly name: string; readonly email: string | null } | null
  readonly introduction: { readonly answer: IntroductionAnswer | null; readonly words: string | null } | null
  readonly may: AreaMay
}

/** One area: for partners once the directory lists it; else for its school, the team that examines it and the office. */
export async function areaView({ db, actor, today }: Reading, id: AreaId): Promise<AreaView | Refused> {
  const known = await findArea(db, id)
  const host = known && (await findHostReview(db, known.review))
  if (!known || !host) return refused('not-found')
  const question = { actor, state: { ...host, school: known.school }, today }
  const listed = known.listed && known.held !== null && contains(known.held, today)
  const inside = itsSchool.or(itsTeam).allows(question)
  const forbidden = inside || listed ? refusalOf(inside ? itsSchool.or(itsTeam) : partners, question) : null
  if (forbidden || (!inside && !listed)) return forbidden ?? refused('not-found')
  const introduction = await introductionOf(db, id, personOf(actor))
  const school = itsSchool.allows(question)
  const begun = whyTooLate(host, today) !== null
  const open = known.outcome === null
  const valid = known.held !== null && contains(known.held, today)
  return {
    ...described(known),
    ...(await whereItIs(db, known)),
    state: areaState(known, today),
    from: known.held?.from ?? null,
    until: known.held?.until ?? null,
    opinions: inside ? known.opinions : known.opinions.filter(({ opinion }) => opinion === 'accredit'),
    examination: inside ? examinationOf(known, host, { you: personOf(actor), begun }) : null,
    contact: inside || introduction?.answer === 'introduced' ? await contactOf(db, known.contact) : null,
    introduction,
    may: {
      change: school && open && !begun,
      withdrawNomination: school && open,
      examine: itsTeam.allows(question) && open && host.first !== null && begun,
      renew: theOffice.allows(question) && valid && !known.withdrawn,
      withdraw: school && valid && !known.withdrawn,
      ask:
        listed &&
        !postsOf(actor).some(({ at }) => at.id === known.school) &&
        (!introduction || introduction.answer === 'declined'),
    },
  }
}

const described = (known: AreaKnown) => ({
  area: known.area,
  school: known.school,
  schoolName: known.schoolName,
  title: known.title,
  category: known.category,
  phase: known.phase,
  themes: known.themes,
  whatWasDone: known.whatWasDone,
  impact: known.impact,
  toSee: known.toSee,
  offers: known.offers,
  listed: known.listed,
})

type Looking = { readonly you: PersonId | null; readonly begun: boolean }

function examinationOf(
  { review, opinions }: AreaKnown,
  { first, team }: HostReview,
  { you, begun }: Looking,
) {
  const member = team.find(({ person }) => person === you)
  const said = opinions.find(({ person }) => person === you)
  const yours = member ? { role: member.role, opinion: said?.opinion ?? null, why: said?.why ?? null } : null
  return { review, first, begun, team, yours }
}

async function whereItIs(db: Reader, { school }: AreaKnown): Promise<{ readonly region: string | null }> {
  const row = await reading<Tables>(db)
    .selectFrom('school')
    .select('region')
    .where('id', '=', school)
    .executeTakeFirst()
  return { region: row?.region ?? null }
}

async function contactOf(db: Reader, person: PersonId | null) {
  if (person === null) return null
  const row = await reading<Tables>(db)
    .selectFrom('person')
    .select(['id as person', 'name', 'email'])
    .where('id', '=', person)
    .executeTakeFirst()
  return row ?? null
}

async function introductionOf(db: Reader, area: AreaId, person: PersonId | null) {
  if (person === null) return null
  const row = await reading<Tables>(db)
    .selectFrom('area_introduction')
    .select(['answer', 'words'])
    .where('area_id', '=', area)
    .where('asked_by', '=', person)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}
