import { longDate } from '#kernel'
import { type StepIn, daysWords } from '#seasons'
import type { ToldStandby } from '../standby-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

/** What comes of keeping the days free, as the season has it. */
export const steppingInWords: Record<StepIn, string> = {
  office: 'If somebody drops out, the office asks you first.',
  offered: 'If somebody drops out, the place is offered to you first, and you can still say no.',
  placed: 'If somebody drops out, you are on the team at once, and we tell you the same hour.',
}

type Asking = { readonly told: ToldStandby; readonly address: string }

export const askToStandBy = ({ told, address }: Asking) => ({
  subject: `Could you stand by? ${told.schoolName}, ${daysWords(told.days)}`,
  text: paragraphs(
    `Dear ${firstName(told.member.name)},`,
    `Somebody often has to drop out of a review team. Would you keep ${daysWords(told.days)} free, in case the team for the review at ${told.schoolName} loses somebody?`,
    told.address ? `Where: ${told.schoolName}, ${told.address}` : null,
    `${steppingInWords[told.stepIn]} If nobody does, we tell you on the first day that your days are your own. Standing by counts as reviewing only if you come.`,
    `Please answer by ${longDate(told.expires)}. This page lets you say yes or no; you need no password:`,
    address,
    'The link is for you alone. If you cannot, say so and nobody minds.',
  ),
  attachments: [],
})

export const standsBy = ({ told, address }: Asking) => ({
  subject: `Thank you for standing by: ${told.schoolName}, ${daysWords(told.days)}`,
  text: paragraphs(
    `Dear ${firstName(told.member.name)},`,
    `Thank you. You keep ${daysWords(told.days)} free for the review at ${told.schoolName}.`,
    `They are in the attached diary entry. ${steppingInWords[told.stepIn]} If you can keep them free no longer, tell us here:`,
    address,
  ),
})

export const standsByNoMore = ({
  told,
  why,
}: {
  readonly told: ToldStandby
  readonly why: string | null
}) => ({
  subject: `Your days are your own: ${daysWords(told.days)}`,
  text: paragraphs(
    `Dear ${firstName(told.member.name)},`,
    `You need not keep ${daysWords(told.days)} free for the review at ${told.schoolName} any more.${why ? ` ${why}` : ''}`,
    'Thank you for being ready to help.',
  ),
})

export const standsByNoLonger = (told: ToldStandby) => ({
  subject: `You no longer stand by: ${told.schoolName}, ${daysWords(told.days)}`,
  text: paragraphs(
    `Dear ${firstName(told.member.name)},`,
    `Thank you for telling us that you can keep ${daysWords(told.days)} free no longer for the review at ${told.schoolName}. The attached entry takes them out of your diary.`,
  ),
})

export const thanksForStandingBy = (told: ToldStandby) => ({
  subject: `Thank you all the same: ${told.schoolName}, ${daysWords(told.days)}`,
  text: paragraphs(
    `Dear ${firstName(told.member.name)},`,
    `Thank you for telling us that you cannot take the place that came free at ${told.schoolName}, and for keeping ${daysWords(told.days)} free until now.`,
    'You stand by for this review no more: the days are your own, and there is nothing more for you to do.',
  ),
  attachments: [],
})
