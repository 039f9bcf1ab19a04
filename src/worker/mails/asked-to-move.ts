import { longDate } from '#kernel'
import { daysWords } from '#seasons'
import type { ToldMove } from '../moving/move-read-model.ts'
import { firstName, paragraphs } from './sentences.ts'

type Asking = { readonly told: ToldMove; readonly helps: string; readonly address: string }

/** Asks somebody who has accepted a place to give it up, or to go to another team. */
export const askedToMove = ({ told, helps, address }: Asking) => ({
  subject: told.toName ? `Could you go to ${told.toName} instead?` : `Could you give up your place?`,
  text: paragraphs(
    `Dear ${firstName(told.member.name)},`,
    `The team for the review at ${helps} has lost somebody. It would be full again if you ${
      told.toName
        ? `went to ${told.toName}, ${daysWords(told.toDays)}, instead of ${told.fromName}, ${daysWords(told.fromDays)}.`
        : `gave up your place at ${told.fromName}, ${daysWords(told.fromDays)}.`
    }`,
    `Nothing changes unless you say yes: your place at ${told.fromName} is yours.`,
    `Please answer by ${longDate(told.expires)}. This page lets you say yes or no; you need no password:`,
    address,
    'The link is for you alone. If you would rather stay where you are, say so and nobody minds.',
  ),
  attachments: [],
})

type Staying = { readonly told: ToldMove; readonly why: string }

export const needNotMove = ({ told, why }: Staying) => ({
  subject: `You need not move: your place at ${told.fromName}`,
  text: paragraphs(
    `Dear ${firstName(told.member.name)},`,
    `We asked you whether you could ${told.toName ? `go to ${told.toName} instead of ${told.fromName}` : `give up your place at ${told.fromName}`}. You need not any more. ${why}`,
    `Your place at ${told.fromName}, ${daysWords(told.fromDays)}, stays as it was. Thank you for being ready to help.`,
  ),
  attachments: [],
})
