import { longDate } from '#kernel'
import { type ToldInvitation, anonymityWords, minutesWords } from '#surveys'
import { firstName, paragraphs } from './sentences.ts'

export const surveyInvitation = (told: ToldInvitation, address: string) => ({
  subject: `How was it? ${told.title}`,
  text: paragraphs(
    `Dear ${firstName(told.name)},`,
    `${told.instrument.opening} It takes ${minutesWords(told.instrument)}, and you can stop and go on later.`,
    address,
    anonymityWords(told.anonymous),
    `You can answer until ${longDate(told.closesOn)}. The link is for you alone and needs no password.`,
  ),
  attachments: [],
})

export const surveyReminder = (told: ToldInvitation, address: string) => ({
  subject: `Until ${longDate(told.closesOn)}: ${told.title}`,
  text: paragraphs(
    `Dear ${firstName(told.name)},`,
    `You can still say how it was: ${told.title}. It takes ${minutesWords(told.instrument)}.`,
    address,
    anonymityWords(told.anonymous),
    `This closes on ${longDate(told.closesOn)}. We shall not remind you again.`,
  ),
  attachments: [],
})
