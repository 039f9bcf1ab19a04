import { type FactOf, longDate, today } from '#kernel'
import {
  type facilitatorNamed,
  type groupFormed,
  programmeWords,
  type visitCalledOff,
  type visitPlanned,
} from '#programmes'
import { leadersOfGroup } from '../programme-read-model.ts'
import type { Followed } from './follow.ts'
import { tell } from './tell.ts'

type Named = Followed<FactOf<typeof facilitatorNamed>['body']>
type Formed = Followed<FactOf<typeof groupFormed>['body']>
type Planned = Followed<FactOf<typeof visitPlanned>['body']>
type CalledOff = Followed<FactOf<typeof visitCalledOff>['body']>

/** Tells somebody that they facilitate a programme this year. */
export const tellFacilitator = ({ product, body, fact, at }: Named) =>
  tell(product, {
    people: [body],
    kind: 'programme',
    words: `You are a facilitator of ${programmeWords[body.programme]}.`,
    about: { kind: 'cohort', id: body.cohort },
    fact,
    at,
  })

/** Tells the leaders of a new group who they are together with, and its facilitator. */
export const tellGroup = (followed: Formed) =>
  tellLeaders(
    followed,
    `You are in a group of ${programmeWords[followed.body.programme]}: ${followed.body.name}.`,
  )

export const tellVisit = (followed: Planned) =>
  tellLeaders(
    followed,
    `${programmeWords[followed.body.programme]}: your group meets at ${followed.body.hostName} on ${longDate(followed.body.heldOn)}.`,
  )

export const tellNoVisit = (followed: CalledOff) =>
  tellLeaders(
    followed,
    `${programmeWords[followed.body.programme]}: the day at ${followed.body.hostName} on ${longDate(followed.body.heldOn)} is called off. ${followed.body.why}`,
  )

async function tellLeaders({ product, body, fact, at }: Formed | Planned | CalledOff, words: string) {
  const on = today(await product.clockNow())
  const people = await leadersOfGroup(product.database.reader, body.group, on)
  const about = { kind: 'group', id: body.group }
  await tell(product, { people, kind: 'programme', words, about, fact, at })
}
