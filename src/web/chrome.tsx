import { longDate, postsOf } from '#kernel'
import { Role, roleWords } from '#partnership'
import type { PageProps } from '#ui'
import type { Asked } from './context.ts'
import { navigationFor } from './navigation.ts'
import { paths } from './paths.ts'

const help = [
  { label: 'Help', href: paths.help() },
  { label: 'Accessibility', href: paths.accessibility() },
  { label: 'Privacy', href: paths.privacy() },
  { label: 'Our impact', href: paths.publishedReports() },
]

/** What surrounds every screen: who you are, where you can go, and on what kind of place you are. */
export function chromeFor(c: Asked): Omit<PageProps, 'title' | 'children'> {
  const { actor, services, reading, nonce } = c.var
  return {
    assets: { ...services.assets, nonce },
    home: paths.home(),
    navigation: navigationFor(actor, c.req.path),
    account:
      actor.kind === 'person'
        ? {
            kind: 'signedIn',
            name: actor.name,
            post: mainPost(c),
            profile: paths.account(),
            links: [{ label: 'Notifications', href: paths.notifications() }],
            signOut: paths.signOut(),
          }
        : { kind: 'signedOut', signIn: { label: 'Sign in', href: paths.signIn() } },
    banner: services.config.demo ? (
      <>
        This is a demonstration with invented schools and people. Today is {longDate(reading.today)}.{' '}
        <a href={paths.demo()}>Walk in as somebody else or move today</a>
      </>
    ) : undefined,
    help,
    credits: (
      <p>
        Contains public sector information licensed under the Open Government Licence v3.0. Contains OS data ©
        Crown copyright and database right.
      </p>
    ),
  }
}

function mainPost(c: Asked): string | undefined {
  const role = Role.safeParse(postsOf(c.var.actor)[0]?.role)
  return role.success ? roleWords[role.data] : undefined
}
