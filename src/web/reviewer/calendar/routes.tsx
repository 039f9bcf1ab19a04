import { makeTaskLink, openTaskLink, revokeTaskLinks } from '#identity'
import { type PersonId, bearer, isRefused, minutesAfter, refused } from '#kernel'
import { timetableFeedView } from '#reviews'
import { calendarFeedView } from '#seasons'
import { refusedScreen, screen, seeOther } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { download } from '../../download.ts'
import { paths } from '../../paths.ts'
import { CalendarScreen } from './calendar-screen.tsx'
import { icsOf, toldTo } from './ics.ts'

/** The link of a calendar opens one person’s reviews, to read and nothing else. */
const readCalendarTask = 'readCalendar'
const twoYears = 2 * 365 * 24 * 60

export function calendarFeedRoutes(app: App) {
  app.get(paths.reviewingCalendar.pattern, (c) => calendarScreen(c, null))

  app.post(paths.reviewingCalendar.pattern, async (c) => {
    const link = linkFor(c)
    if (!link) return refusedScreen(c, refused('not-allowed', { claim: 'somebody who has signed in' }))
    const secret = await c.var.services.database.transaction(async (tx) => {
      await revokeTaskLinks(tx, link)
      return makeTaskLink(tx, { ...link, expires: minutesAfter(c.var.world.clock.now(), twoYears) })
    })
    return calendarScreen(c, `${c.var.services.config.origin}${paths.calendarFeed({ secret })}`)
  })

  app.post(paths.stopReviewingCalendar.pattern, async (c) => {
    const link = linkFor(c)
    if (!link) return refusedScreen(c, refused('not-allowed', { claim: 'somebody who has signed in' }))
    await c.var.services.database.transaction((tx) => revokeTaskLinks(tx, link))
    return seeOther(c, paths.reviewingCalendar(), 'Your calendar address no longer works.')
  })

  app.get(paths.calendarFeed.pattern, async (c) => {
    const diary = await diaryBehind(c, c.req.param('secret'))
    if (isRefused(diary)) return c.text(diary.refusal.words, 404)
    const content = icsOf(diary.reviews, toldTo(c), diary.activities)
    return download(c, { name: 'reviews', kind: 'ics', content })
  })
}

function linkFor({ var: { actor } }: Asked) {
  if (actor.kind !== 'person') return null
  const person: PersonId = actor.person
  return { task: readCalendarTask, of: { kind: 'personCalendar', id: person }, person }
}

/** What the holder of a calendar’s address may read: the person’s diary and nothing else. */
async function diaryBehind(c: Asked, secret: string | undefined) {
  const { reading, world } = c.var
  const asked = { task: readCalendarTask, secret: secret ?? '', at: world.clock.now() }
  const link = await openTaskLink(reading.db, asked)
  if (isRefused(link)) return link
  if (link.person === null) return refused('not-found')
  const actor = bearer(link.of, link.person)
  const theirs = { ...reading, actor }
  const reviews = await calendarFeedView(theirs, { kind: 'person', id: link.person })
  if (isRefused(reviews)) return reviews
  const activities = await timetableFeedView(theirs, link.person)
  return isRefused(activities) ? activities : { reviews, activities }
}

async function calendarScreen(c: Asked, address: string | null) {
  const { actor } = c.var
  if (actor.kind !== 'person')
    return refusedScreen(c, refused('not-allowed', { claim: 'somebody who has signed in' }))
  return screen(c, {
    title: 'Your reviews in your calendar',
    breadcrumbs: [{ label: 'My reviews', href: paths.myReviews() }],
    body: <CalendarScreen address={address} />,
  })
}
