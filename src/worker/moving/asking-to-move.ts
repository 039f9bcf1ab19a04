import { type FactOf, Instant, longDate, minutesAfter, today } from '#kernel'
import { makeTaskLink } from '#identity'
import type { moveAsked, wayOutEnded, wayOutTaken } from '#seasons/moves'
import { answerMoveTask } from '#timeline'
import { sendLetter } from '../letters/send-letter.ts'
import { askedToMove, needNotMove } from '../mails/asked-to-move.ts'
import { type ToldMove, helpedSchool, toldMove, toldMoves } from './move-read-model.ts'
import { type Product, addressOf } from '../product.ts'
import { officers } from '../review-read-model.ts'
import type { Followed } from '../following/follow.ts'
import { tell } from '../following/tell.ts'

/** Asks the person, unless they have answered already or need not any more. */
export async function askMover({ product, body, fact, at }: Followed<FactOf<typeof moveAsked>['body']>) {
  const { reader } = product.database
  const told = await toldMove(reader, body)
  if (told?.state !== 'asked') return
  const where = told.toName
    ? `go to ${told.toName} instead of ${told.fromName}`
    : `give up your place at ${told.fromName}`
  await tell(product, {
    people: [told.member],
    kind: 'move',
    words: `Could you ${where}? Answer by ${longDate(told.expires)}.`,
    about: { kind: 'move', id: told.move },
    fact,
    at,
  })
  const helps = await helpedSchool(reader, body.review)
  const address = await moveLink(product, told)
  await sendLetter(product, told.member, askedToMove({ told, helps, address }))
}

/** Tells the office that everybody has said yes; those who move have their letters about the places themselves. */
export async function tellTaken({ product, body, fact, at }: Followed<FactOf<typeof wayOutTaken>['body']>) {
  const names = (await toldMoves(product.database.reader, body.wayOut)).map(({ member }) => member.name)
  const school = await helpedSchool(product.database.reader, body.review)
  const words = `${names.join(' and ')} said yes: the team at ${school} is put right, and the offers are out.`
  await tellOffice({ product, body, fact, at }, words)
}

/** Tells the office why a way out was not taken, and those who said yes, or were still asked, that they stay. */
export async function tellNotTaken({
  product,
  body,
  fact,
  at,
}: Followed<FactOf<typeof wayOutEnded>['body']>) {
  const school = await helpedSchool(product.database.reader, body.review)
  const words = `A way to put the team at ${school} right was not taken: ${body.why} Look for another.`
  if (body.how !== 'takenBack') await tellOffice({ product, body, fact, at }, words)
  const moves = await toldMoves(product.database.reader, body.wayOut)
  for (const told of moves.filter(({ state }) => state !== 'declined')) {
    await tell(product, {
      people: [told.member],
      kind: 'move',
      words: `You need not move: your place at ${told.fromName} stays as it was.`,
      about: null,
      fact,
      at,
    })
    await sendLetter(product, told.member, needNotMove({ told, why: whyFor[body.how] }))
  }
}

/** What those who are not moved are told: nobody’s name, and nobody’s reason. */
const whyFor = {
  declined: 'Somebody else who was needed for it stays where they are.',
  overtaken: 'The teams have changed meanwhile.',
  takenBack: 'The office has found another way.',
  lapsed: 'Not everybody who was needed for it answered in time.',
}

type About = Omit<Followed<Pick<FactOf<typeof wayOutTaken>['body'], 'review'>>, 'by'>

async function tellOffice({ product, body, fact, at }: About, words: string): Promise<void> {
  const people = await officers(product.database.reader, today(await product.clockNow()))
  await tell(product, { people, kind: 'move', words, about: { kind: 'review', id: body.review }, fact, at })
}

const oneDay = 24 * 60

/** An address at which one person answers, without an account, until the last day to do so has gone. */
async function moveLink(product: Product, { move, member, expires }: ToldMove): Promise<string> {
  const secret = await product.database.transaction((tx) =>
    makeTaskLink(tx, {
      task: answerMoveTask,
      of: { kind: 'move', id: move },
      person: member.person,
      expires: minutesAfter(Instant.parse(`${expires}T00:00:00.000Z`), oneDay),
    }),
  )
  return addressOf(product, product.links.move(secret))
}
