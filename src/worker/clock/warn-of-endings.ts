import { addDays, longDate, today } from '#kernel'
import { accreditationWords, expiringSoon } from '#practitioners'
import { endingAccreditations } from '../accreditation-read-model.ts'
import { tell } from '../following/tell.ts'
import { sendLetter } from '../letters/send-letter.ts'
import { accreditationEnding } from '../mails/accreditation-ending.ts'
import { type Product, addressOf } from '../product.ts'

/** Tells everybody, once, whose accreditation ends soon, while there is time to train again. */
export async function warnOfEndings(product: Product): Promise<void> {
  const clock = await product.clockNow()
  const on = today(clock)
  const home = addressOf(product, product.links.home())
  for (const ending of await endingAccreditations(product.database.reader, on, addDays(on, expiringSoon))) {
    const { accreditation, kind, lastDay, to } = ending
    await sendLetter(product, to, accreditationEnding({ kind, lastDay, to, home }))
    await tell(product, {
      people: [to],
      kind: 'accreditation',
      words: `Your accreditation as ${accreditationWords[kind]} ends on ${longDate(lastDay)}. Take part in training before then to renew it.`,
      about: { kind: 'accreditation', id: accreditation },
      fact: null,
      at: clock.now(),
    })
  }
}
