import { type Fact, bearer, isRefused, refused } from '#kernel'
import { PlacementId, type PlaceOfferView, calendarFeedView, placeLent, placeOfferView } from '#seasons'
import type { FormState, WayOn } from '#ui'
import { refusedScreen, show, submit } from '../../answer.tsx'
import type { AnyAct, Asked } from '../../context.ts'
import { download } from '../../download.ts'
import { paths } from '../../paths.ts'
import { icsOf, toldTo } from '../../reviewer/calendar/ics.ts'
import type { PlaceAddresses, Refusing } from './place-answer.tsx'
import { PlaceScreen } from './place-screen.tsx'

type Told = Record<Refusing['form'], string>

const told: Told = {
  accept: 'Thank you: you are on the team.',
  decline: 'Thank you for telling us. We ask somebody else now; there is nothing more for you to do.',
  deputy: 'Thank you. We have asked your colleague, and you are free of this place.',
  withdraw: 'Thank you for telling us. We look for somebody else now.',
}
const toldOfChange = 'Thank you: you are on the team, and no longer on that of the later review.'

type Place = {
  readonly placementOf: (c: Asked) => string | undefined
  readonly addressesOf: (c: Asked) => PlaceAddresses
  /** The address of the place’s own page. */
  readonly here: (c: Asked) => string
  readonly breadcrumbs?: readonly WayOn[]
}

/** The page of one place and the answers to it, behind a mailed link or for somebody signed in. */
export function answersOf({ placementOf, addressesOf, here, breadcrumbs = [] }: Place) {
  const page = async (c: Asked, refusing: Refusing | null) => {
    const id = PlacementId.safeParse(placementOf(c))
    if (!id.success) return refusedScreen(c, refused('not-found'))
    const found = await placeOfferView(c.var.reading, id.data)
    const entries = isRefused(found) ? found : await entriesOf(c, found)
    const where = isRefused(entries) ? null : (entries[0]?.place ?? null)
    return show(c, found, (view) => ({
      title: `Review at ${view.schoolName}`,
      breadcrumbs,
      status: refusing ? 422 : 200,
      refusal: refusing?.state.refusal,
      body: <PlaceScreen view={view} where={where} addresses={addressesOf(c)} refusing={refusing} />,
    }))
  }
  return {
    page: (c: Asked) => page(c, null),
    answer: <Input, State, F extends Fact>(c: Asked, form: Refusing['form'], act: AnyAct<Input, State, F>) =>
      submit(c, act, {
        input: (filled) => ({ ...filled, placement: placementOf(c) }),
        done: (facts) => ({
          to: form === 'withdraw' ? paths.home() : here(c),
          told: facts.some(({ name }) => name === placeLent.factName) ? toldOfChange : told[form],
        }),
        again: (state: FormState) => page(c, { form, state }),
      }),
    calendar: async (c: Asked) => {
      const id = PlacementId.safeParse(placementOf(c))
      const place = id.success ? await placeOfferView(c.var.reading, id.data) : refused('not-found')
      const entries = isRefused(place) ? place : await entriesOf(c, place)
      if (isRefused(entries)) return refusedScreen(c, entries)
      return download(c, { name: 'review', kind: 'ics', content: icsOf(entries, toldTo(c)) })
    },
  }
}

/** Whoever may see a place may keep its days: that one review of the person’s calendar. */
async function entriesOf(c: Asked, { person, review }: PlaceOfferView) {
  const actor = bearer({ kind: 'personCalendar', id: person }, person)
  const entries = await calendarFeedView({ ...c.var.reading, actor }, { kind: 'person', id: person })
  return isRefused(entries) ? entries : entries.filter((entry) => entry.review === review)
}
