import { screen } from '../../answer.tsx'
import type { App } from '../../context.ts'
import { paths } from '../../paths.ts'
import { HelpScreen, AccessibilityScreen, PrivacyScreen } from './about-screens.tsx'
import { WelcomeScreen } from './welcome-screen.tsx'

export function homeRoutes(app: App) {
  app.get(paths.home.pattern, (c) =>
    screen(c, { title: 'Welcome', body: <WelcomeScreen demo={c.var.services.config.demo} /> }),
  )
  app.get(paths.help.pattern, (c) => screen(c, { title: 'Help', body: <HelpScreen /> }))
  app.get(paths.accessibility.pattern, (c) =>
    screen(c, { title: 'Accessibility', body: <AccessibilityScreen /> }),
  )
  app.get(paths.privacy.pattern, (c) => screen(c, { title: 'Privacy', body: <PrivacyScreen /> }))
}
