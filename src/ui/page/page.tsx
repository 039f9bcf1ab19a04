import type { ReactNode } from 'react'
import type { Refusal } from '#kernel'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Footer } from './footer.tsx'
import type { MainLink, WayOn } from './link.ts'
import { type Account, Masthead } from './masthead.tsx'

/** Where the built stylesheets, scripts, fonts and icon are, and the nonce that lets scripts run. */
export type Assets = {
  readonly stylesheets: readonly string[]
  readonly scripts?: readonly string[] | undefined
  readonly fonts?: readonly string[] | undefined
  readonly icon?: string | undefined
  readonly nonce?: string | undefined
}

export type PageProps = {
  readonly title: string
  readonly assets: Assets
  readonly children: ReactNode
  readonly product?: string | undefined
  readonly partnership?: string | undefined
  readonly home?: string | undefined
  readonly navigation?: readonly MainLink[] | undefined
  /** Who the reader is and how they sign out, or a way to sign in. */
  readonly account?: Account | undefined
  /** Above everything: what kind of place this is, such as a demonstration. */
  readonly banner?: ReactNode
  readonly breadcrumbs?: readonly WayOn[] | undefined
  readonly back?: WayOn | undefined
  /** The same on every page, so that help is always in the same place. */
  readonly help?: readonly WayOn[] | undefined
  readonly credits?: ReactNode
  /** A refusal shown on the page: its title then begins with “Error:”. */
  readonly refusal?: Refusal | null | undefined
  readonly description?: string | undefined
  /** Seconds after which a browser without scripts asks again: for a page that waits for something. */
  readonly reloadAfter?: number | undefined
}

export function Page(props: PageProps) {
  const { product = 'Critical Friend', home = '/', partnership, banner, breadcrumbs, back, children } = props
  return (
    <html lang="en-GB">
      <Head {...props} product={product} />
      <body className="cf-body">
        <a href="#main" className="govuk-skip-link">
          Skip to main content
        </a>
        <Masthead
          product={product}
          partnership={partnership}
          home={home}
          navigation={props.navigation ?? []}
          account={props.account}
        />
        {banner && (
          <section className="cf-banner" aria-label="About this service">
            <div className="cf-width">{banner}</div>
          </section>
        )}
        <div className="cf-width">
          {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumbs trail={breadcrumbs} />}
          {back && (
            <a className="govuk-back-link" href={back.href}>
              {back.label}
            </a>
          )}
          <main className="cf-main" id="main" tabIndex={-1}>
            {children}
          </main>
        </div>
        <Footer product={product} help={props.help ?? []} credits={props.credits} />
      </body>
    </html>
  )
}

function Head({ title, assets, product, partnership, refusal, description, reloadAfter }: PageProps) {
  const place = [title, partnership, product].filter(Boolean).join(' – ')
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{refusal ? `Error: ${place}` : place}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#0a3d42" />
      {reloadAfter !== undefined && (
        <noscript>
          <meta httpEquiv="refresh" content={String(reloadAfter)} />
        </noscript>
      )}
      {description && <meta name="description" content={description} />}
      {assets.fonts?.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      {assets.stylesheets.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {assets.icon && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
      {assets.scripts?.map((src) => (
        <script key={src} type="module" src={src} nonce={assets.nonce} />
      ))}
    </head>
  )
}
