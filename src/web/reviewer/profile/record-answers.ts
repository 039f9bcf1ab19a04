import { declareConflict, declareUnavailable, removeUnavailability, withdrawConflict } from '#practitioners'
import { dateAnswer } from '#ui'
import { one, submit } from '../../answer.tsx'
import type { Asked } from '../../context.ts'
import { recordAgain } from './record-page.tsx'
import type { Whose } from './whose-record.ts'

const back = (whose: Whose, c: Asked, place: string): string => `${whose.addressesOf(c).record}#${place}`

export const addDaysAway = (whose: Whose, c: Asked) =>
  submit(c, declareUnavailable, {
    input: (filled) => ({
      person: whose.personOf(c),
      first: dateAnswer(filled, 'first'),
      last: dateAnswer(filled, 'last') || dateAnswer(filled, 'first'),
      why: one(filled, 'why') || null,
    }),
    done: () => ({ to: back(whose, c, 'away'), told: 'The days are on the list.' }),
    again: recordAgain(whose, c, 'away'),
  })

export const removeDaysAway = (whose: Whose, c: Asked) =>
  submit(c, removeUnavailability, {
    input: () => ({ person: whose.personOf(c), unavailability: c.req.param('unavailability') }),
    done: () => ({ to: back(whose, c, 'away'), told: 'The days are off the list.' }),
    again: recordAgain(whose, c, 'change'),
  })

export const addConflict = (whose: Whose, c: Asked) =>
  submit(c, declareConflict, {
    input: (filled) => ({
      person: whose.personOf(c),
      school: one(filled, 'school'),
      why: one(filled, 'why'),
    }),
    done: () => ({ to: back(whose, c, 'conflicts'), told: 'The conflict is on the list.' }),
    again: recordAgain(whose, c, 'conflict'),
  })

export const removeConflict = (whose: Whose, c: Asked) =>
  submit(c, withdrawConflict, {
    input: () => ({ person: whose.personOf(c), school: c.req.param('school') }),
    done: () => ({ to: back(whose, c, 'conflicts'), told: 'The conflict is off the list.' }),
    again: recordAgain(whose, c, 'change'),
  })
