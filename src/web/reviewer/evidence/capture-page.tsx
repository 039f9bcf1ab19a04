import type { Assets } from '#ui'
import { paths } from '../../paths.ts'

type CapturePageProps = { readonly assets: Assets; readonly script: string | undefined }

/** The same for everybody, so that a device may keep it: whoever is signed in is known to its script alone. */
export const CapturePage = ({ assets, script }: CapturePageProps) => (
  <html lang="en-GB">
    <head>
      <meta charSet="utf-8" />
      <title>Review notes – Critical Friend</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#0a3d42" />
      <link rel="manifest" href={paths.captureManifest()} />
      {assets.fonts?.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      {assets.stylesheets.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {assets.icon && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
      {script && <script type="module" src={script} />}
    </head>
    <body className="cf-body">
      <div className="cf-width">
        <main className="cf-main" id="main" tabIndex={-1}>
          <div id="capture">
            <h1 className="cf-heading">Review notes</h1>
            <noscript>
              <p>
                This page needs scripts to work without a network. You can write notes on the plain page of
                your review instead: open it from <a href={paths.myReviews()}>your reviews</a>.
              </p>
            </noscript>
          </div>
        </main>
      </div>
    </body>
  </html>
)
