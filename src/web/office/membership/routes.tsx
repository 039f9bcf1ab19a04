import { isRefused, refused } from '#kernel'
import { SchoolId, giveLevel, schoolView, yearAfter, yearOf } from '#partnership'
import { type FormState, filledForm } from '#ui'
import { one, refusedScreen, screen, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { MembershipScreen } from './membership-screen.tsx'

export function membershipRoutes(app: App) {
  app.get(paths.membership.pattern, (c) => membership(c, filledForm({ year: yearOf(c.var.reading.today) })))

  app.post(paths.membership.pattern, (c) =>
    submit(c, giveLevel, {
      input: (form) => ({ ...form, school: c.req.param('school'), agreed: one(form, 'agreed') === 'yes' }),
      done: ([fact]) => ({
        to: paths.school({ school: c.req.param('school') }),
        told: `The partnership level for ${fact?.body.year} is recorded.`,
      }),
      again: (state) => membership(c, state),
    }),
  )
}

async function membership(c: Asked, state: FormState) {
  const id = SchoolId.safeParse(c.req.param('school'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const school = await schoolView(c.var.reading, id.data)
  if (isRefused(school)) return refusedScreen(c, school)
  if (!school.mayChangeMembership) return refusedScreen(c, refused('not-allowed', { claim: 'the office' }))
  const year = yearOf(c.var.reading.today)
  return screen(c, {
    title: `Membership of ${school.name}`,
    breadcrumbs: [
      { label: 'Schools', href: paths.schools() },
      { label: school.name, href: paths.school({ school: school.id }) },
    ],
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <MembershipScreen school={school} years={[year, yearAfter(year)]} state={state} />,
  })
}
