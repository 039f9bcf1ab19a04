import { invalid, isRefused, refused } from '#kernel'
import { PartnershipYear } from '#partnership'
import {
  SeasonId,
  SeasonPolicies,
  changeSeasonPolicies,
  openSeason,
  seasonView,
  seasonsView,
  standardPolicies,
} from '#seasons'
import { z } from 'zod'
import { type FormState, filledForm, refusedForm } from '#ui'
import { filledIn, one, refusedScreen, screen, seeOther, show, submit } from '../../../answer.tsx'
import type { App, Asked } from '../../../context.ts'
import { paths } from '../../../paths.ts'
import { NewSeasonScreen } from './new-season-screen.tsx'
import { answersOf, policiesFrom, withoutBlankWindows } from './policies-answers.ts'
import { PoliciesScreen } from './policies-screen.tsx'
import { PolicyChangesScreen } from './policy-changes-screen.tsx'

const seasons = { label: 'Seasons', href: paths.seasons() }

export function policiesRoutes(app: App) {
  app.get(paths.newSeason.pattern, async (c) => {
    const view = await seasonsView(c.var.reading)
    if (isRefused(view)) return refusedScreen(c, view)
    const asked = view.openable.find((year) => year === c.req.query('year')) ?? view.openable[0]
    return asked === undefined
      ? seeOther(c, paths.seasons(), 'This year and the next have their seasons already.')
      : newSeason(c, asked, filledForm(answersOf(standardPolicies(asked))))
  })

  app.post(paths.newSeason.pattern, (c) =>
    submit(c, openSeason, {
      input: (form) => ({ year: c.req.query('year'), policies: policiesFrom(withoutBlankWindows(form)) }),
      done: ([fact]) => ({
        to: fact ? paths.season({ season: fact.body.season }) : paths.seasons(),
        told: `The ${fact?.body.year} season is open. Schools can sign up and choose their dates.`,
      }),
      again: (state) => {
        const year = PartnershipYear.safeParse(c.req.query('year'))
        return year.success
          ? newSeason(c, year.data, closedUpState(state))
          : refusedScreen(c, refused('not-found'))
      },
    }),
  )

  app.get(paths.seasonPolicies.pattern, (c) => changePolicies(c, null))

  app.post(paths.seasonPolicies.pattern, async (c) => {
    const filled = withoutBlankWindows(await filledIn(c))
    const next = one(filled, 'next')
    if (next === 'edit') return changePolicies(c, filledForm(filled))
    if (next !== 'adopt') return showChanges(c, filled)
    return submit(c, changeSeasonPolicies, {
      input: (form) => ({
        season: c.req.param('season'),
        policies: policiesFrom(withoutBlankWindows(form)),
      }),
      done: ([fact]) => ({
        to: fact ? paths.season({ season: fact.body.season }) : paths.seasons(),
        told: 'The policies have changed.',
      }),
      again: (state) => changePolicies(c, closedUpState(state)),
    })
  })
}

const closedUpState = (state: FormState): FormState => ({
  ...state,
  values: withoutBlankWindows(state.values),
})

const newSeason = (c: Asked, year: PartnershipYear, state: FormState) =>
  screen(c, {
    title: `Open the ${year} season`,
    breadcrumbs: [seasons],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <NewSeasonScreen year={year} state={state} />,
  })

async function changePolicies(c: Asked, state: FormState | null) {
  return show(c, await seasonAsked(c), (season) => {
    const shown = state ?? filledForm(answersOf(season.policies))
    return {
      title: 'Change the policies',
      breadcrumbs: [seasons, { label: season.year, href: paths.season({ season: season.id }) }],
      status: shown.refusal ? 422 : 200,
      refusal: shown.refusal,
      body: <PoliciesScreen season={season} state={shown} />,
    }
  })
}

async function showChanges(c: Asked, filled: FormState['values']) {
  const read = z.object({ policies: SeasonPolicies }).safeParse({ policies: policiesFrom(filled) })
  if (!read.success) return changePolicies(c, refusedForm(filled, invalid(read.error).refusal))
  return show(c, await seasonAsked(c), (season) => ({
    title: 'What changes',
    breadcrumbs: [seasons, { label: season.year, href: paths.season({ season: season.id }) }],
    body: <PolicyChangesScreen season={season} after={read.data.policies} filled={filled} />,
  }))
}

async function seasonAsked(c: Asked) {
  const id = SeasonId.safeParse(c.req.param('season'))
  return id.success ? seasonView(c.var.reading, id.data) : refused('not-found')
}
