import { isRefused } from '#kernel'
import { yearOf } from '#partnership'
import { hostedWithView } from '#reviews'
import {
  acceptPlace,
  agreeToStandBy,
  declinePlace,
  declineToStandBy,
  nameDeputy,
  reciprocityView,
  reviewerHomeView,
  seasonYearsView,
  withdrawFromPlace,
} from '#seasons'
import { surveysView } from '#surveys'
import { show } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { answersOf } from '../../public/place/answers.tsx'
import { standbyAnswersOf } from '../../public/standby/answers.tsx'
import { type DaysGiven, MyReviewsScreen } from './my-reviews-screen.tsx'

const mine = (c: Asked) => ({ placement: c.req.param('placement') ?? '' })

const answers = answersOf({
  placementOf: (c) => c.req.param('placement'),
  here: (c) => paths.myPlace(mine(c)),
  breadcrumbs: [{ label: 'My reviews', href: paths.myReviews() }],
  addressesOf: (c) => ({
    accept: paths.acceptMyPlace(mine(c)),
    decline: paths.declineMyPlace(mine(c)),
    deputy: paths.nameMyDeputy(mine(c)),
    withdraw: paths.withdrawFromMyPlace(mine(c)),
    calendar: paths.myPlaceCalendar(mine(c)),
  }),
})

const myStandby = (c: Asked) => ({ standby: c.req.param('standby') ?? '' })

const standbyAnswers = standbyAnswersOf({
  standbyOf: (c) => c.req.param('standby'),
  here: (c) => paths.myStandby(myStandby(c)),
  breadcrumbs: [{ label: 'My reviews', href: paths.myReviews() }],
  addressesOf: (c) => ({
    agree: paths.agreeToMyStandby(myStandby(c)),
    decline: paths.declineMyStandby(myStandby(c)),
  }),
})

/** The places of somebody who has signed in. */
export function myReviewsRoutes(app: App) {
  app.get(paths.myReviews.pattern, async (c) => {
    const view = await reviewerHomeView(c.var.reading)
    const days = isRefused(view) ? [] : await daysGiven(c)
    const feedback = isRefused(await surveysView(c.var.reading, undefined)) ? null : paths.surveys()
    const hosting = await hostedWithView(c.var.reading)
    return show(c, view, (mine) => ({
      title: 'My reviews',
      body: <MyReviewsScreen view={mine} days={days} hosting={hosting} feedback={feedback} />,
    }))
  })
  app.get(paths.myPlace.pattern, answers.page)
  app.get(paths.myPlaceCalendar.pattern, answers.calendar)
  app.get(paths.myStandby.pattern, standbyAnswers.page)
  app.post(paths.agreeToMyStandby.pattern, (c) => standbyAnswers.answer(c, 'agree', agreeToStandBy))
  app.post(paths.declineMyStandby.pattern, (c) => standbyAnswers.answer(c, 'decline', declineToStandBy))
  app.post(paths.acceptMyPlace.pattern, (c) => answers.answer(c, 'accept', acceptPlace))
  app.post(paths.declineMyPlace.pattern, (c) => answers.answer(c, 'decline', declinePlace))
  app.post(paths.nameMyDeputy.pattern, (c) => answers.answer(c, 'deputy', nameDeputy))
  app.post(paths.withdrawFromMyPlace.pattern, (c) => answers.answer(c, 'withdraw', withdrawFromPlace))
}

/** What the reader gave this year, where there is anything. */
async function daysGiven(c: Asked): Promise<DaysGiven[]> {
  const seasons = await seasonYearsView(c.var.reading)
  if (isRefused(seasons)) return []
  const season = seasons.find(({ year }) => year === yearOf(c.var.reading.today))
  const ledger = season && (await reciprocityView(c.var.reading, season.id))
  if (!ledger || isRefused(ledger) || !ledger.mine) return []
  return [{ year: ledger.year, ...ledger.mine }]
}
