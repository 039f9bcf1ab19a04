import { z } from 'zod'

/** How a school shares what it does so well. */
export const Sharing = z.enum(['visit', 'talk', 'resource', 'coaching'], 'Choose from the list')
export type Sharing = z.infer<typeof Sharing>

export const sharingWords: Record<Sharing, string> = {
  visit: 'Visits to the school',
  talk: 'A talk or a workshop',
  resource: 'Materials to take away',
  coaching: 'Coaching over some weeks',
}

/** “Visits to the school, a talk or a workshop” */
export function sharingSentence(offers: readonly Sharing[]): string {
  const [first, ...others] = offers.map((offer) => sharingWords[offer])
  return [first, ...others.map((words) => words.toLowerCase())].join(', ')
}
