import { type FactOf, Instant, isRefused, longDate, minutesAfter, perform, today } from '#kernel'
import { makeTaskLink, revokeTaskLinks } from '#identity'
import {
  callUpStandby,
  daysWords,
  endStandbys,
  type placeDeclined,
  type standbyAgreed,
  type standbyAsked,
  type standbyCalledUp,
  type standbyDeclined,
  type standbyReleased,
} from '#seasons'
import { answerStandbyTask } from '#timeline'
import { standbyAttachment } from '../letters/diary.ts'
import { sendLetter } from '../letters/send-letter.ts'
import {
  askToStandBy,
  standsBy,
  standsByNoLonger,
  standsByNoMore,
  thanksForStandingBy,
} from '../mails/standing-by.ts'
import { type Product, addressOf, bySystem, worldOf } from '../product.ts'
import { officers } from '../review-read-model.ts'
import { type ToldStandby, stoodBy, toldStandby } from '../standby-read-model.ts'
import type { Followed } from './follow.ts'
import { tell } from './tell.ts'

/** Asks the person, unless they have answered already or are no longer asked. */
export async function askStandby({ product, body, fact, at }: Followed<FactOf<typeof standbyAsked>['body']>) {
  const told = await toldStandby(product.database.reader, body.standby)
  if (told?.state !== 'asked') return
  const address = await standbyLink(product, told)
  await tell(product, {
    people: [told.member],
    kind: 'standby',
    words: `Could you stand by for the review at ${told.schoolName}, ${daysWords(told.days)}? Answer by ${longDate(told.expires)}.`,
    about: { kind: 'standby', id: told.standby },
    fact,
    at,
  })
  await sendLetter(product, told.member, askToStandBy({ told, address }))
}

/** Thanks whoever stands by, and keeps the days in their diary. */
export async function thankStandby({ product, body, at }: Followed<FactOf<typeof standbyAgreed>['body']>) {
  const told = await toldStandby(product.database.reader, body.standby)
  if (told?.state !== 'holding') return
  const address = await standbyLink(product, told)
  const attachments = standbyAttachment(product, { told, method: 'request', changed: at })
  await sendLetter(product, told.member, { ...standsBy({ told, address }), attachments })
}

/** Takes the days out of the diary of somebody who can keep them free no longer. */
export async function thankAnyway({ product, body, at }: Followed<FactOf<typeof standbyDeclined>['body']>) {
  if (!body.held) return
  const told = await toldStandby(product.database.reader, body.standby)
  if (!told) return
  await forgetStandbyLinks(product, told)
  const attachments = standbyAttachment(product, { told, method: 'cancel', changed: at })
  await sendLetter(product, told.member, { ...standsByNoLonger(told), attachments })
}

/** Thanks somebody who stood by, was called up, and cannot come. */
export async function thankCalledUp({
  product,
  body,
  fact,
  at,
}: Followed<FactOf<typeof placeDeclined>['body']>) {
  const told = await stoodBy(product.database.reader, body)
  if (!told) return
  await tell(product, {
    people: [told.member],
    kind: 'standby',
    words: `Thank you for standing by for the review at ${told.schoolName}. You said that you cannot come, and nothing more is asked of you.`,
    about: null,
    fact,
    at,
  })
  await sendLetter(product, told.member, thanksForStandingBy(told))
}

/** Tells whoever kept the days free that they need not. */
export async function freeStandby({
  product,
  body,
  fact,
  at,
}: Followed<FactOf<typeof standbyReleased>['body']>) {
  const told = await toldStandby(product.database.reader, body.standby)
  if (!told) return
  await forgetStandbyLinks(product, told)
  await tell(product, {
    people: [told.member],
    kind: 'standby',
    words: `You need not keep ${daysWords(told.days)} free for the review at ${told.schoolName} any more.`,
    about: null,
    fact,
    at,
  })
  if (!body.held) return
  const attachments = standbyAttachment(product, { told, method: 'cancel', changed: at })
  await sendLetter(product, told.member, { ...standsByNoMore({ told, why: body.reason }), attachments })
}

/** Tells the office that whoever stood by has been asked to step in, so that nobody looks for somebody else. */
export async function tellCalledUp({
  product,
  body,
  fact,
  at,
}: Followed<FactOf<typeof standbyCalledUp>['body']>) {
  const told = await toldStandby(product.database.reader, body.standby)
  if (!told) return
  await forgetStandbyLinks(product, told)
  await tell(product, {
    people: await officers(product.database.reader, today(await product.clockNow())),
    kind: 'standby',
    words: `${told.member.name} stood by for the review at ${told.schoolName} and ${body.atOnce ? 'is on the team now' : 'is offered the place that came free'}.`,
    about: { kind: 'review', id: told.review },
    fact,
    at,
  })
}

type Left = Pick<FactOf<typeof placeDeclined>['body'], 'review' | 'role' | 'placement'>

/** A place has come free: whoever stands by for it is called up, if the season wants that by itself. Answers whether somebody is. */
export async function callUp({ product, body }: Pick<Followed<Left>, 'product' | 'body'>): Promise<boolean> {
  if (body.role !== 'peer') return false
  const world = await worldOf(product)
  const input = { review: body.review, insteadOf: body.placement }
  const called = await perform(world, callUpStandby, { by: bySystem, input })
  return !isRefused(called) || called.refusal.code === 'called-up-already'
}

/** A review has moved or is called off: nobody keeps its days free any more. */
export async function endItsStandbys({ product, body }: Followed<{ readonly season: string }>) {
  await endStandbysOf(product, body.season)
}

export async function endStandbysOf(product: Product, season: string): Promise<void> {
  const ended = await perform(await worldOf(product), endStandbys, { by: bySystem, input: { season } })
  if (isRefused(ended)) throw new Error(ended.refusal.words)
}

const oneDay = 24 * 60

/** An address at which one person answers for one standby, without an account, until the review begins. */
async function standbyLink(product: Product, { standby, member, days }: ToldStandby): Promise<string> {
  const secret = await product.database.transaction((tx) =>
    makeTaskLink(tx, {
      task: answerStandbyTask,
      of: { kind: 'standby', id: standby },
      person: member.person,
      expires: minutesAfter(Instant.parse(`${days.from}T00:00:00.000Z`), oneDay),
    }),
  )
  return addressOf(product, product.links.standby(secret))
}

const forgetStandbyLinks = ({ database }: Product, { standby, member }: ToldStandby): Promise<void> =>
  database.transaction((tx) =>
    revokeTaskLinks(tx, {
      task: answerStandbyTask,
      of: { kind: 'standby', id: standby },
      person: member.person,
    }),
  )
