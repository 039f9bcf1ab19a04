import { type Day, addDays, day } from '#kernel'
import type { Chance } from '../random.ts'
import type { Stay } from './allot-days.ts'
import type { DemoYear } from './calendar.ts'

/** When somebody chose a review, was offered a place and answered. */
export type Timing = { readonly chosen: Day; readonly offered: Day; readonly answered: Day }

const earlier = (one: Day, other: Day): Day => (one < other ? one : other)

/** Whether somebody can have chosen it: the reviews of the first weeks were filled before anybody chose. */
export const couldChoose = (year: DemoYear, { from }: Stay): boolean => from > `${year}-11-24`

/** In a season that is over: choices in the autumn, then offers; those who did not choose were asked weeks before. */
export function timingLongAgo(chance: Chance, year: DemoYear, stay: Stay): Timing {
  if (couldChoose(year, stay)) {
    const offered = addDays(day(`${year}-10-23`), chance.whole(0, 6))
    return {
      chosen: addDays(day(`${year}-09-26`), chance.whole(0, 23)),
      offered,
      answered: addDays(offered, chance.whole(1, 9)),
    }
  }
  const answered = addDays(stay.from, -chance.whole(14, 28))
  return { chosen: addDays(answered, -12), offered: addDays(answered, -chance.whole(1, 8)), answered }
}

/** In this season, where nothing has happened yet that will happen after `lastDay`. */
export function timingThisYear(chance: Chance, lastDay: Day, stay: Stay): Timing {
  const answered = earlier(addDays(stay.from, -chance.whole(14, 30)), addDays(lastDay, -chance.whole(4, 12)))
  const offered = addDays(answered, -chance.whole(1, 4))
  return { chosen: addDays(offered, -1), offered, answered }
}

/** An offer that is still open was made in the last few days. */
export const timingOfOpenOffer = (chance: Chance, lastDay: Day): Timing => {
  const offered = addDays(lastDay, -chance.whole(0, 6))
  return { chosen: addDays(offered, -chance.whole(2, 8)), offered, answered: offered }
}

/** A choice that nobody has answered yet was made since choices opened. */
export const timingOfChoice = (chance: Chance, lastDay: Day): Timing => {
  const chosen = addDays(lastDay, -chance.whole(0, 19))
  return { chosen, offered: chosen, answered: chosen }
}

/** An offer that nobody answered ended in the last few days. */
export const timingOfLapse = (chance: Chance, lastDay: Day): Timing => {
  const offered = addDays(lastDay, -chance.whole(11, 16))
  return { chosen: addDays(offered, -3), offered, answered: offered }
}
