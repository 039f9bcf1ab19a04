import { z } from 'zod'

/** The eight categories that the directory and the impact report count by; every area has one. */
export const categories = [
  'leadership',
  'curriculum',
  'teaching',
  'inclusion',
  'disadvantage',
  'personalDevelopment',
  'earlyYears',
  'subject',
] as const
export const Category = z.enum(categories, 'Choose a category')
export type Category = z.infer<typeof Category>

export const categoryWords: Record<Category, string> = {
  leadership: 'Leadership and governance',
  curriculum: 'Curriculum',
  teaching: 'Teaching, learning and assessment',
  inclusion: 'SEND and inclusion',
  disadvantage: 'Disadvantage and pupil premium',
  personalDevelopment: 'Behaviour, attendance, personal development and wellbeing',
  earlyYears: 'Early years, phases and transition',
  subject: 'Excellence in a subject',
}
