import { type FactOf, longDate, today } from '#kernel'
import { type Programme, programmeWords, type visitRecorded } from '#programmes'
import { ask } from '../surveys/ask.ts'
import { groupAsked, leadersWhoCame } from '../surveys/visit-read-model.ts'
import type { Followed } from './follow.ts'

type Codes = { readonly host: string; readonly visitor: string }
const ofVisits: Codes = { host: 'visit-host', visitor: 'visit-visitor' }

/** Which questionnaires a programme’s days are asked about with; in a meeting everybody is asked the same. */
const codesOf: Readonly<Record<Programme, Codes>> = {
  send: { host: 'visit-host', visitor: 'send-visit' },
  growingTheTop: ofVisits,
  extendingLeadingPractice: ofVisits,
  jubileeNetworks: { host: 'network-meeting', visitor: 'network-meeting' },
  trustLeaders: { host: 'trust-event', visitor: 'trust-event' },
}

type Recorded = Followed<FactOf<typeof visitRecorded>['body']>

/** When a visit is recorded: asks the leaders of those who came; and, when it was the group’s last, how it was facilitated. */
export async function askAboutVisit({ product, body }: Recorded) {
  const db = product.database.reader
  const group = await groupAsked(db, body.group)
  if (!group) return
  const came = await leadersWhoCame(db, body.visit, today(await product.clockNow()))
  const programme = programmeWords[body.programme]
  const about = {
    subject: { kind: 'visit', id: body.visit },
    programme: body.programme,
    series: '',
    title: `${programme}: the day at ${body.hostName}, ${longDate(body.heldOn)}`,
    held: body.heldOn,
    facets: {},
    readers: group.facilitator ? [group.facilitator] : [],
  }
  const { host, visitor } = codesOf[body.programme]
  await ask(product, { ...about, code: host, people: came.filter(({ hosted }) => hosted) })
  await ask(product, { ...about, code: visitor, people: came.filter(({ hosted }) => !hosted) })
  if (!group.isOver || !group.facilitator) return
  await ask(product, {
    ...about,
    code: 'facilitation',
    subject: { kind: 'programmeGroup', id: body.group },
    title: `${programme}: how ${group.name} was facilitated`,
    readers: [],
    people: came,
  })
}
