import { type Activity, clockTime } from '#reviews'
import { type Filled, one } from '../../answer.tsx'

type About = { readonly review: string; readonly activity: string | null }

/** What the act is given, from the answers of a form. */
export function activityFrom(about: About, form: Filled) {
  const said = (name: string) => one(form, name)
  const orNone = (name: string) => said(name) || null
  return {
    ...about,
    day: said('day'),
    from: said('from'),
    until: said('until'),
    kind: said('kind'),
    section: orNone('section'),
    line: orNone('line'),
    visitor: orNone('visitor'),
    host: orNone('host'),
    whom: said('whom'),
    place: said('place'),
  }
}

export const answersOfActivity = ({
  day,
  from,
  until,
  kind,
  section,
  line,
  visitor,
  host,
  whom,
  place,
}: Activity) => ({
  day,
  from: clockTime(from),
  until: clockTime(until),
  kind,
  section: section ?? '',
  line: line ?? '',
  visitor: visitor ?? '',
  host: host ?? '',
  whom,
  place,
})
