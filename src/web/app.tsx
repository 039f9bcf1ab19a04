import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import { refused } from '#kernel'
import { refusedScreen, screen } from './answer.tsx'
import { serveAssets } from './assets.ts'
import type { App, Env, Services } from './context.ts'
import { FaultScreen } from './fault-screen.tsx'
import { health } from './health.ts'
import { knowWhoAsks } from './know-who-asks.ts'
import { paths } from './paths.ts'
import { journeys } from './journeys.ts'
import { liveRoutes } from './report/write/live-routes.ts'

/** The web, over what it is given to work with. A request: headers → who asks → route → act or view → screen. */
export function createApp(services: Services): App {
  const app = new Hono<Env>()
  app.use(compress())
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", NONCE],
        styleSrc: ["'self'"],
        // Safari 15 does not count a socket of our own among “self”.
        connectSrc: ["'self'", services.config.origin.replace(/^http/, 'ws')],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: [
          "'self'",
          ...services.config.oidc.map(({ discoveryUrl }) => new URL(discoveryUrl).origin),
        ],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
      strictTransportSecurity: services.config.origin.startsWith('https:') ? 'max-age=31536000' : false,
    }),
  )
  serveAssets(app, services.config)
  health(app, services)
  app.use(
    csrf({
      origin: (origin, c) => origin === new URL(c.req.url).origin || origin === services.config.origin,
    }),
  )
  app.use((c, next) => bodyLimitOf(c.req.path)(c, next))
  liveRoutes(app, services)
  app.use(knowWhoAsks(services))
  for (const journey of journeys) journey(app)
  app.notFound((c) => refusedScreen(c, refused('not-found')))
  app.onError(async (fault, c) => {
    if ('getResponse' in fault) return fault.getResponse()
    services.log.error({ err: fault, path: c.req.path }, 'fault')
    return screen(c, { title: 'Something went wrong', status: 500, body: <FaultScreen /> })
  })
  return app
}

const largeForms = new Set([paths.registerImports(), paths.publishedImports()])
const megabyte = 1024 * 1024
const tooLarge = (c: Context) => c.text('That is too large to send. Go back and send less.', 413)
const ordinaryForm = bodyLimit({ maxSize: megabyte, onError: tooLarge })
const registerFiles = bodyLimit({ maxSize: 128 * megabyte, onError: tooLarge })
/** A document of a pack, with what a form adds to it. */
const oneDocument = bodyLimit({ maxSize: 11 * megabyte, onError: tooLarge })
const documentForm = new RegExp(`^${paths.packDocuments.pattern.replace(':review', '[^/]+')}$`)

function bodyLimitOf(path: string) {
  if (largeForms.has(path)) return registerFiles
  return documentForm.test(path) ? oneDocument : ordinaryForm
}
