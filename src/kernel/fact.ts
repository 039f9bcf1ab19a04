import type { z } from 'zod'

/** Something that has happened: a past-tense name and what there is to know of it. */
export type Fact<Name extends string = string, Body = unknown> = { readonly name: Name; readonly body: Body }

export type FactMaker<Name extends string, Body> = ((body: Body) => Fact<Name, Body>) & {
  readonly factName: Name
  readonly schema: z.ZodType<Body>
}

export type FactOf<Maker> = Maker extends FactMaker<infer Name, infer Body> ? Fact<Name, Body> : never

/** `export const placeOffered = fact('seasons.placeOffered', z.object({ review: ReviewId, person: PersonId }))` */
export function fact<const Name extends string, Body>(
  name: Name,
  schema: z.ZodType<Body>,
): FactMaker<Name, Body> {
  return Object.assign((body: Body): Fact<Name, Body> => ({ name, body }), { factName: name, schema })
}

/** Something a fact, a post or a page is about: `{ kind: 'school', id: … }`. */
export type Subject = { readonly kind: string; readonly id: string }

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

/** A fact is about every noun that its body names by id: `{ review, person }` → a review and a person. */
export function subjectsOf({ body }: Fact): Subject[] {
  if (typeof body !== 'object' || body === null) return []
  return Object.entries(body).flatMap(([kind, id]) =>
    typeof id === 'string' && uuid.test(id) ? [{ kind, id }] : [],
  )
}
