import { renderToStaticMarkup } from 'react-dom/server'
import type { PersonId } from '#kernel'
import { unreadCount } from '#timeline'
import { StyleGuide } from '#ui'
import { screen } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { england } from '../../england.ts'
import { chromeFor } from '../../chrome.tsx'
import { paths } from '../../paths.ts'
import { AccessibilityScreen, HelpScreen, PrivacyScreen } from './about-screens.tsx'
import { HomeScreen } from './home-screen.tsx'
import { homeParts } from './home-parts.ts'
import { WelcomeScreen } from './welcome-screen.tsx'

export function homeRoutes(app: App) {
  app.get(paths.home.pattern, (c) => (c.var.actor.kind === 'person' ? home(c, c.var.actor) : welcome(c)))
  app.get(paths.help.pattern, (c) => screen(c, { title: 'Help', body: <HelpScreen /> }))
  app.get(paths.accessibility.pattern, (c) =>
    screen(c, { title: 'Accessibility', body: <AccessibilityScreen /> }),
  )
  app.get(paths.privacy.pattern, (c) => screen(c, { title: 'Privacy', body: <PrivacyScreen /> }))
  app.get(paths.styleGuide.pattern, (c) => {
    const page = <StyleGuide {...chromeFor(c)} england={england(c.var.services.config)} />
    return c.html(`<!doctype html>${renderToStaticMarkup(page)}`)
  })
}

const welcome = (c: Asked) =>
  screen(c, { title: 'Welcome', body: <WelcomeScreen demo={c.var.services.config.demo} /> })

type Signed = { readonly name: string; readonly person: PersonId }

/** What comes next for this person, from every journey that has something for them. */
async function home(c: Asked, { name, person }: Signed) {
  const [unread, ...parts] = await Promise.all([
    unreadCount(c.var.reading.db, person),
    ...homeParts.map((part) => part(c)),
  ])
  const shown = parts.filter((part) => part !== null)
  return screen(c, { title: 'Home', body: <HomeScreen name={name} unread={unread} parts={shown} /> })
}
