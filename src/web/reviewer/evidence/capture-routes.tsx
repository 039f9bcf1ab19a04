import { renderToStaticMarkup } from 'react-dom/server'
import type { App } from '../../context.ts'
import { offlineAssets } from '../../assets.ts'
import { paths } from '../../paths.ts'
import { CapturePage } from './capture-page.tsx'
import { workerText } from './worker-text.ts'

/** The page that works without a network, for everybody the same, and the worker that keeps it on a device. */
export function captureRoutes(app: App) {
  app.get(paths.capture.pattern, (c) => {
    const built = offlineAssets(c.var.services.config, 'evidence')
    c.header('Cache-Control', 'no-cache')
    return c.html(
      `<!doctype html>${renderToStaticMarkup(<CapturePage assets={c.var.services.assets} script={built?.script} />)}`,
    )
  })

  app.get(paths.captureWorker.pattern, (c) => {
    const built = offlineAssets(c.var.services.config, 'evidence')
    if (!built) return c.notFound()
    c.header('Content-Type', 'text/javascript; charset=utf-8')
    c.header('Cache-Control', 'no-cache')
    c.header('Service-Worker-Allowed', paths.capture())
    return c.body(workerText(built))
  })

  app.get(paths.captureManifest.pattern, (c) => {
    c.header('Content-Type', 'application/manifest+json')
    return c.body(JSON.stringify(manifest))
  })
}

const manifest = {
  name: 'Review notes – Critical Friend',
  short_name: 'Review notes',
  lang: 'en-GB',
  start_url: paths.capture(),
  scope: paths.capture(),
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#0a3d42',
  icons: [{ src: '/assets/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
}
