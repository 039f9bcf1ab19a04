import { type Day, longDate } from '#kernel'
import { type Instrument, anonymityWords, minutesWords } from '../instruments/instrument.ts'

type Told = {
  readonly name: string
  readonly title: string
  readonly closesOn: Day
  readonly anonymous: boolean
  readonly instrument: Pick<Instrument, 'opening' | 'questions'>
}

const paragraphs = (...said: readonly string[]): string => said.join('\n\n')
const firstName = (name: string): string => name.split(' ')[0] ?? name

/** What asks somebody; `address` is the page behind their own link. */
export const invitationLetter = (told: Told, address: string) => ({
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

/** What reminds them, once. */
export const reminderLetter = (told: Told, address: string) => ({
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
