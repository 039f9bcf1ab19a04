import { type FactOf, today } from '#kernel'
import type { GatePassed, remarkAnswered, remarkMade, reportShared } from '#reports'
import { sendLetter } from '../letters/send-letter.ts'
import { aboutReport } from '../mails/about-report.ts'
import { addressOf } from '../product.ts'
import { type Correction, correctionsOf, readersOf, trustLeadersOf } from '../report-read-model.ts'
import { type Reachable, type ToldReview, toldReview } from '../review-read-model.ts'
import type { Followed } from './follow.ts'
import { tell } from './tell.ts'

type Passed = Followed<GatePassed>
type Remarked = Followed<FactOf<typeof remarkMade>['body']>
type Answered = Followed<FactOf<typeof remarkAnswered>['body']>

type Saying = {
  readonly people: readonly Reachable[]
  readonly subject: string
  readonly words: string
  readonly said?: string | null
  readonly next: string
  readonly link?: string
}

/** Asks the host’s leaders to check the facts. */
export const askForFacts = (passed: Passed) =>
  say(passed, ({ hostName, hosts }) => ({
    people: hosts,
    subject: `Please check the facts: the report on ${hostName}`,
    words: `The team has agreed its report on ${hostName}. Before a QA reader sees it, you check that its facts are right.`,
    next: 'Read it through, ask for corrections beside any sentence, then confirm the facts:',
  }))

/** Tells the Lead Reviewer of the first correction that waits; those after it wait on the same page. */
export async function tellCorrection(remarked: Remarked) {
  const { product, body } = remarked
  const corrections = await correctionsOf(product.database.reader, body.report)
  if (corrections.find(({ answeredAt }) => answeredAt === null)?.remark !== body.remark) return
  await say(remarked, (review) => ({
    people: leads(review),
    subject: `A correction waits for your answer: ${review.hostName}`,
    words: `${review.hostName} asks for a correction in its report. There may be more to come.`,
    next: 'Answer each one, in the text or with a reason:',
  }))
}

/** Tells the headteachers when the last of their corrections has its answer. */
export async function tellAnswered(answered: Answered) {
  const { product, body } = answered
  const corrections = await correctionsOf(product.database.reader, body.report)
  if (lastAnswered(corrections) !== body.remark) return
  await say(answered, ({ hostName, hosts, host }) => ({
    people: hosts,
    subject: `Your corrections are answered: the report on ${hostName}`,
    words: `Every correction that your ${host} has asked for has its answer.`,
    next: 'Read the answers, then confirm the facts:',
  }))
}

/** The correction whose answer left none open; null while one is. */
function lastAnswered(corrections: readonly Correction[]): string | null {
  const answered = corrections.flatMap(({ remark, answeredAt }) =>
    answeredAt ? [{ remark, answeredAt }] : [],
  )
  if (answered.length < corrections.length) return null
  const [last] = answered.toSorted((one, other) =>
    `${one.answeredAt} ${one.remark}` < `${other.answeredAt} ${other.remark}` ? 1 : -1,
  )
  return last?.remark ?? null
}

export const tellConfirmed = (passed: Passed) =>
  say(passed, (review) => ({
    people: leads(review),
    subject: `The facts are confirmed: the report on ${review.hostName}`,
    words: `${review.hostName} has confirmed the facts in its report.`,
    next: 'Send it to a QA reader:',
  }))

/** Tells whoever read it before, or everybody who may take it. */
export async function askReaders(passed: Passed) {
  const { product, body } = passed
  const day = today(await product.clockNow())
  const readers = await readersOf(product.database.reader, { ...body, today: day })
  await say(passed, ({ hostName, host }) => ({
    people: readers,
    subject: `A report waits for a QA reader: ${hostName}`,
    words: `The ${host} has confirmed the facts in the report on ${hostName}. It waits to be read before it is issued.`,
    next: 'Take it, or leave it to another reader:',
    link: product.links.readingQueue(),
  }))
}

export const tellChanges = (passed: Passed) =>
  say(passed, (review) => ({
    people: leads(review),
    subject: `The QA reader asks for changes: the report on ${review.hostName}`,
    words: `The QA reader of the report on ${review.hostName} gives it back to you:`,
    said: passed.body.why,
    next: 'Answer each comment, then send it back:',
  }))

export const tellApproved = (passed: Passed) =>
  say(passed, (review) => ({
    people: leads(review),
    subject: `Ready to issue: the report on ${review.hostName}`,
    words: `The QA reader says that the report on ${review.hostName} is ready.`,
    next: 'Issue it to its host:',
  }))

/** Tells the school that the report is its own. */
export const tellIssued = (passed: Passed) =>
  say(passed, ({ hostName, hosts, host }) => ({
    people: hosts,
    subject: `Your report is issued: ${hostName}`,
    words: `The report on ${hostName} is issued. It belongs to your ${host}, which decides who reads it.`,
    next: 'Read it, keep it as a PDF or a Word file, and choose who else may read it:',
  }))

/** Tells the leaders of a school’s trust that it lets them read its report. */
export async function tellShared(shared: Followed<FactOf<typeof reportShared>['body']>) {
  const { product, body } = shared
  if (body.audience !== 'trust') return
  const on = { review: body.review, today: today(await product.clockNow()) }
  const people = await trustLeadersOf(product.database.reader, on)
  await say(shared, ({ hostName }) => ({
    people,
    subject: `A report is shared with you: ${hostName}`,
    words: `${hostName} lets the leaders of its trust read the report of its review.`,
    next: 'Read it here:',
    link: product.links.issuedReport(body.report),
  }))
}

/** Tells both parts why a report is open for writing again. */
export const tellReopened = (passed: Passed) =>
  say(passed, (review) => ({
    people: [...leads(review), ...review.hosts],
    subject: `Open for writing again: the report on ${review.hostName}`,
    words: `The report on ${review.hostName} is open for writing again:`,
    said: passed.body.why,
    next: 'See where it stands:',
  }))

const leads = ({ team }: ToldReview): readonly Reachable[] =>
  team.filter(({ role, state }) => role === 'lead' && (state === 'accepted' || state === 'attended'))

type About = Pick<GatePassed, 'report' | 'review'>

/** On screen and by mail, to each of them. */
async function say(
  { product, fact, at, body }: Followed<About>,
  saying: (review: ToldReview) => Saying,
): Promise<void> {
  const review = await toldReview(product.database.reader, body.review, today(await product.clockNow()))
  if (!review) return
  const { people, said = null, link, ...told } = saying(review)
  const about = { kind: 'report', id: body.report }
  await tell(product, { people, kind: 'report', words: `${told.subject}.`, about, fact, at })
  const address = addressOf(product, link ?? product.links.report(body.report))
  for (const to of people) await sendLetter(product, to, aboutReport({ ...told, to, said, link: address }))
}
