import { z } from 'zod'

const pattern = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/

/** A time of day as somebody writes it, `8:30` or `14.05`, read as minutes after midnight. */
export const ClockTime = z
  .string()
  .trim()
  .regex(pattern, 'Write a time such as 8:30 or 14:05')
  .transform((text) => {
    const [, hours, minutes] = pattern.exec(text) ?? []
    return Number(hours) * 60 + Number(minutes)
  })

/** `8:30`, as a form holds it. */
export const clockTime = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** “8:30am”, as a sentence says it. */
export function spokenTime(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const twelve = hours % 12 || 12
  const past = minutes % 60
  return `${twelve}${past === 0 ? '' : `:${String(past).padStart(2, '0')}`}${hours < 12 ? 'am' : 'pm'}`
}

/** “8:30am to 9:15am” */
export const spokenTimes = ({ from, until }: { readonly from: number; readonly until: number }): string =>
  `${spokenTime(from)} to ${spokenTime(until)}`
