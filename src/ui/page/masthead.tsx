import { ariaCurrent, type MainLink, type NavigationLink, type WayOn } from './link.ts'

export type Account =
  | {
      readonly kind: 'signedIn'
      readonly name: string
      /** The post that they act in, such as “Headteacher, Ash Lane Primary”. */
      readonly post?: string | undefined
      readonly profile?: string | undefined
      /** What else is theirs, such as what they have been told. */
      readonly links?: readonly WayOn[] | undefined
      readonly signOut: string
    }
  | { readonly kind: 'signedOut'; readonly signIn: WayOn }

type MastheadProps = {
  readonly product: string
  readonly partnership: string | undefined
  readonly home: string
  readonly navigation: readonly MainLink[]
  readonly account: Account | undefined
}

export const Masthead = ({ product, partnership, home, navigation, account }: MastheadProps) => (
  <header className="cf-masthead">
    <div className="cf-width cf-masthead__top">
      <a className="cf-masthead__home" href={home}>
        <Mark />
        <span className="cf-masthead__names">
          <span className="cf-masthead__product">{product}</span>
          {partnership && <span className="cf-masthead__partnership">{partnership}</span>}
        </span>
      </a>
      {account && <AccountCorner account={account} />}
    </div>
    {navigation.length > 0 && <Navigation links={navigation} />}
  </header>
)

const mostUnfolded = 5

/** On a narrow screen, many links fold into a menu: a browser shows one of the two. A group shows its pages beneath. */
const Navigation = ({ links }: { readonly links: readonly MainLink[] }) => {
  const folds = links.length > mostUnfolded || links.some(({ pages }) => pages)
  const within = links.find(({ pages, current }) => pages && current)
  return (
    <nav className={folds ? 'cf-nav cf-nav--folds' : 'cf-nav'} aria-label="Main">
      {folds && (
        <details className="cf-width cf-nav__menu">
          <summary className="cf-nav__summary">Menu</summary>
          <Links links={links.flatMap((link) => link.pages ?? [link])} className="cf-nav__folded" />
        </details>
      )}
      <Links links={links} className="cf-width cf-nav__list" />
      {within?.pages && (
        <div className="cf-nav__within">
          <Links links={within.pages} className="cf-width cf-nav__list" />
        </div>
      )}
    </nav>
  )
}

type LinksProps = { readonly links: readonly NavigationLink[]; readonly className: string }

const Links = ({ links, className }: LinksProps) => (
  <ul className={className}>
    {links.map(({ label, href, current }) => (
      <li key={href}>
        <a className="cf-nav__link" href={href} aria-current={ariaCurrent(current)}>
          {label}
        </a>
      </li>
    ))}
  </ul>
)

/** Two rings that meet: one looks, the other is looked at, and both learn. */
const Mark = () => (
  <svg className="cf-mark" viewBox="0 0 44 32" width="44" height="32" aria-hidden="true" focusable="false">
    <circle className="cf-mark__one" cx="15" cy="16" r="12" />
    <circle className="cf-mark__other" cx="29" cy="16" r="12" />
    <path className="cf-mark__both" d="M22 6.25a12 12 0 0 1 0 19.5a12 12 0 0 1 0-19.5z" />
  </svg>
)

function AccountCorner({ account }: { readonly account: Account }) {
  if (account.kind === 'signedOut')
    return (
      <div className="cf-account">
        <a className="cf-account__link" href={account.signIn.href}>
          {account.signIn.label}
        </a>
      </div>
    )
  return (
    <div className="cf-account">
      <span className="cf-account__who">
        {account.profile ? (
          <a className="cf-account__link" href={account.profile}>
            {account.name}
          </a>
        ) : (
          <span className="cf-account__name">{account.name}</span>
        )}
        <span className="cf-account__post">
          {account.post}
          {account.links?.map(({ label, href }) => (
            <a key={href} className="cf-account__more" href={href}>
              {label}
            </a>
          ))}
        </span>
      </span>
      <form action={account.signOut} method="post">
        <button className="cf-account__out" type="submit">
          Sign out
        </button>
      </form>
    </div>
  )
}
