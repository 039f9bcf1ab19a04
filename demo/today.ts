import { addDays, day } from '#kernel'

/** The day on which the demo network is found: a Wednesday of the autumn term, with reviews under way. */
export const demoToday = day('2024-10-16')

/** The last day on which anything has happened. */
export const lastDay = addDays(demoToday, -1)
