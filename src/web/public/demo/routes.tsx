import { Day, addDays, daysBetween, isRefused, longDate, refused, today } from '#kernel'
import { setDaysAhead } from '#platform/demo-clock'
import { type FormState, dateAnswer, filledForm, refusedForm } from '#ui'
import { filledIn, one, refusedScreen, screen, seeOther } from '../../answer.tsx'
import { callerOf, setCookies } from '../../caller.ts'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { DemoScreen } from './demo-screen.tsx'

/** Only in the demonstration. Elsewhere there is nothing here, and no telling that there could be. */
export function demoRoutes(app: App) {
  app.use(`${paths.demo.pattern}/*`, async (c, next) =>
    c.var.services.config.demo ? next() : refusedScreen(c, refused('not-found')),
  )

  app.get(paths.demo.pattern, (c) => demo(c, filledForm({ today: c.var.reading.today })))

  app.post(paths.walkIn.pattern, async (c) => {
    const email = one(await filledIn(c), 'email')
    const persona = c.var.services.personas?.find((one) => one.email === email)
    if (!persona) return refusedScreen(c, refused('not-found'))
    const entered = await c.var.services.doors.walkIn(callerOf(c), persona.email)
    if (isRefused(entered)) return refusedScreen(c, entered)
    setCookies(c, entered)
    return seeOther(c, paths.home(), `You are ${persona.name}, ${persona.post}.`)
  })

  app.post(paths.moveToday.pattern, async (c) => {
    const filled = await filledIn(c)
    const machines = today(c.var.services.clock)
    const chosen = chosenDay(one(filled, 'go') || dateAnswer(filled, 'today'), {
      machines,
      now: c.var.reading.today,
    })
    const days = chosen ? daysBetween(machines, chosen) : Number.POSITIVE_INFINITY
    if (!chosen || Math.abs(days) > furthest) return demo(c, refusedForm(filled, cannotGo))
    await c.var.services.database.transaction((tx) => setDaysAhead(tx, days))
    return seeOther(c, paths.demo(), `Today is now ${longDate(chosen)}.`)
  })
}

const furthest = 3 * 366

const words = 'Enter a day within three years of today, such as 3 12 2024.'
const cannotGo = { code: 'cannot-go-there', words, fields: [{ field: 'today', words }] }

/** The day that a button or the date field names. */
function chosenDay(
  answer: string,
  { machines, now }: { readonly machines: Day; readonly now: Day },
): Day | null {
  if (answer === 'tomorrow') return addDays(now, 1)
  if (answer === 'next week') return addDays(now, 7)
  if (answer === 'back') return machines
  return Day.safeParse(answer).data ?? null
}

const demo = (c: Asked, state: FormState) =>
  screen(c, {
    title: 'Walk in',
    refusal: state.refusal,
    status: state.refusal ? 422 : 200,
    body: (
      <DemoScreen
        personas={c.var.services.personas ?? []}
        today={longDate(c.var.reading.today)}
        state={state}
      />
    ),
  })
