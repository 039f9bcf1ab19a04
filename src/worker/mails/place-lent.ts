import { daysWords, isHeld } from '#seasons'
import type { Reachable, ToldReview } from '../review-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

type Lent = { readonly from: ToldReview; readonly to: ToldReview; readonly member: Reachable }

const reviewWords = ({ hostName, days }: ToldReview): string => `${hostName}, ${daysWords(days)}`

export const placeLeft = ({ from, to, member }: Lent) => ({
  subject: `You have changed review: ${reviewWords(to)}`,
  text: paragraphs(
    `Dear ${firstName(member.name)},`,
    `Thank you for changing to the review at ${reviewWords(to)}. Your place on the review at ${reviewWords(from)} is no longer yours, and you are free on those days.`,
    'The attached file takes them out of your diary.',
  ),
})

type Leading = Lent & { readonly lead: Reachable; readonly home: string }

export const teamLends = ({ from, to, member, lead, home }: Leading) => ({
  subject: `${member.name} has changed review`,
  text: paragraphs(
    `Dear ${firstName(lead.name)},`,
    `${member.name} has changed from the review at ${reviewWords(from)}, to the review at ${reviewWords(to)}, whose team was short. The office asked, because the team at ${from.hostName} was short as well and can be held without them.`,
    teamWords(from),
    teamWords(to),
    'Your reviews are on your home page:',
    home,
  ),
  attachments: [],
})

function teamWords({ hostName, team, slots }: ToldReview): string {
  const held = team.filter(({ role, state }) => role === 'peer' && isHeld(state)).length
  return `The team at ${hostName} now has ${held} of ${slots} peer reviewers.`
}
