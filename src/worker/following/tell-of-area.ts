import type { areaAccredited, areaNotAccredited, introductionAnswered, introductionAsked } from '#excellence'
import { type FactOf, addDays, longDate, today } from '#kernel'
import { officers, toldReview } from '../review-read-model.ts'
import type { Followed } from './follow.ts'
import { tell } from './tell.ts'

type Examined = Followed<FactOf<typeof areaAccredited>['body'] | FactOf<typeof areaNotAccredited>['body']>
type Asked = Followed<FactOf<typeof introductionAsked>['body']>
type Answered = Followed<FactOf<typeof introductionAnswered>['body']>

/** Tells the school’s headteachers what the team made of what they nominated. */
export async function tellExamined({ product, body, fact, at }: Examined) {
  const review = await toldReview(product.database.reader, body.review, today(await product.clockNow()))
  if (!review) return
  const words =
    'until' in body
      ? `“${body.title}” is accredited as an Area of Excellence until ${longDate(addDays(body.until, -1))}.`
      : `“${body.title}” is not accredited yet. The team says what is still missing.`
  await tell(product, { people: review.hosts, ...aboutArea(body), words, fact, at })
}

/** Tells the office that somebody would like to be introduced. */
export async function tellAskedFor({ product, body, fact, at }: Asked) {
  const people = await officers(product.database.reader, today(await product.clockNow()))
  const words = `Somebody asks to be introduced about “${body.title}”.`
  await tell(product, { people, ...aboutArea(body), words, fact, at })
}

/** Tells whoever asked, and whoever leads the area when the two are introduced. */
export async function tellIntroduced({ product, body, fact, at }: Answered) {
  const said = body.words ? ` ${body.words}` : ''
  const words =
    body.answer === 'introduced'
      ? `You are introduced to whoever leads “${body.title}”: its page tells how to write to them.${said}`
      : `An introduction about “${body.title}” is not possible now.${said}`
  await tell(product, { people: [body], ...aboutArea(body), words, fact, at })
  if (body.answer === 'declined' || body.contact === null) return
  const people = [{ person: body.contact }]
  const theirs = `The office has introduced somebody to you about “${body.title}”. They will write to you.`
  await tell(product, { people, ...aboutArea(body), words: theirs, fact, at })
}

const aboutArea = ({ area }: { readonly area: string }) => ({
  kind: 'areaOfExcellence' as const,
  about: { kind: 'area', id: area },
})
