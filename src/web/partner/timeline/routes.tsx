import { theOffice } from '#partnership'
import { activityView, logView, notificationsView, readNotifications, stuckView, tellAgain } from '#timeline'
import { show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { pageAsked } from '../../asked/page-asked.ts'
import { paths } from '../../paths.ts'
import { ActivityScreen } from './activity-screen.tsx'
import { LogScreen } from './log-screen.tsx'
import { NotificationsScreen } from './notifications-screen.tsx'
import { StuckScreen } from './stuck-screen.tsx'

/** What you have been told, and for the office what everybody has done. */
export function timelineRoutes(app: App) {
  app.get(paths.notifications.pattern, told)
  app.post(paths.notifications.pattern, (c) =>
    submit(c, readNotifications, {
      input: () => ({}),
      done: () => ({ to: paths.notifications() }),
      again: () => told(c),
    }),
  )
  app.get(paths.activity.pattern, async (c) => {
    const subject = { kind: c.req.param('kind'), id: c.req.param('subject') }
    return show(c, await activityView(c.var.reading, subject, pageAsked(c)), (view) => ({
      title: `What has happened: ${view.about}`,
      body: (
        <ActivityScreen
          about={view.about}
          view={view}
          address={(page) =>
            paths.activity({ kind: subject.kind, subject: subject.id }, page ? { page } : {})
          }
        />
      ),
    }))
  })
  app.get(paths.log.pattern, async (c) => {
    return show(c, await logView(c.var.reading, pageAsked(c)), (view) => ({
      title: 'Log',
      body: <LogScreen view={view} />,
    }))
  })
  app.get(paths.stuck.pattern, stuck)
  app.post(paths.tellAgain.pattern, (c) =>
    submit(c, tellAgain, {
      input: () => ({ job: c.req.param('job') }),
      done: () => ({ to: paths.stuck(), told: 'It is being tried again.' }),
      again: () => stuck(c),
    }),
  )
}

const told = async (c: Asked) =>
  show(c, await notificationsView(c.var.reading), (view) => ({
    title: 'What you have been told',
    body: (
      <NotificationsScreen
        view={view}
        ofOffice={theOffice.allows({ actor: c.var.actor, state: null, today: c.var.reading.today })}
      />
    ),
  }))

const stuck = async (c: Asked) =>
  show(c, await stuckView(c.var.reading), (lines) => ({
    title: 'What could not be sent',
    body: <StuckScreen lines={lines} />,
  }))
