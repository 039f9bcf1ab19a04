import { PersonId } from '#kernel'
import { addressOf, domainOf, naming } from '../names.ts'
import { type Chance, demoId } from '../random.ts'
import type { DemoPerson, DemoPost } from './person.ts'

/** Makes a new person with a work address where they work, and a name that nobody else has. */
export type Hiring = (workplace: { readonly name: string }, posts: readonly DemoPost[]) => DemoPerson

export function hiring(chance: Chance, taken: readonly string[]): Hiring {
  const nameFor = naming(chance, taken)
  return (workplace, posts) => personNamed(nameFor(), workplace, posts)
}

export const personNamed = (
  name: string,
  workplace: { readonly name: string },
  posts: readonly DemoPost[],
): DemoPerson => ({
  id: demoId(PersonId, 'person', name),
  name,
  email: addressOf(name, domainOf(workplace.name)),
  posts,
})
