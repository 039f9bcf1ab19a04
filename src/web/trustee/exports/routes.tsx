import {
  exportTokensView,
  flatTableView,
  grantExportToken,
  holderOf,
  markUsed,
  revokeExportToken,
} from '#impact'
import { type Actor, isRefused, perform } from '#kernel'
import { actorOf } from '#partnership'
import { csvOf } from '#platform/sheet'
import { type FormState, blankForm, refusedForm } from '#ui'
import { filledIn, refusedScreen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ExportsScreen } from './exports-screen.tsx'

export function exportRoutes(app: App) {
  app.get(paths.exportTokens.pattern, (c) => tokens(c, blankForm, null))
  app.post(paths.exportTokens.pattern, async (c) => {
    const filled = await filledIn(c)
    const granted = await perform(c.var.world, grantExportToken, { by: c.var.actor, input: filled })
    if (!isRefused(granted)) return tokens(c, blankForm, granted.facts[0]?.secret ?? null)
    return granted.refusal.code === 'not-allowed'
      ? refusedScreen(c, granted)
      : tokens(c, refusedForm(filled, granted.refusal), null)
  })
  app.post(paths.revokeExportToken.pattern, (c) =>
    submit(c, revokeExportToken, {
      input: () => ({ exportToken: c.req.param('token') }),
      done: () => ({ to: paths.exportTokens(), told: 'The token is revoked. Nobody can use it again.' }),
      again: (state) => tokens(c, state, null),
    }),
  )
  app.get(paths.flatTable.pattern, table)
}

const tokens = async (c: Asked, state: FormState, secret: string | null) =>
  show(c, await exportTokensView(c.var.reading), (view) => ({
    title: 'Data to take away',
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <ExportsScreen view={view} state={state} secret={secret} origin={c.var.services.config.origin} />,
  }))

/** A program has no session: it shows its token, in the address or as a bearer, and reads as its owner may today. */
async function table(c: Asked) {
  const secret = c.req.query('token') ?? c.req.header('authorization')?.replace(/^Bearer /i, '') ?? ''
  const actor = await ownerOf(c, secret)
  if (!actor) return c.text('This address needs a token that holds: /data/v1/figures.csv?token=…', 401)
  const name = c.req.param('table')?.replace(/\.csv$/, '') ?? ''
  const sheet = await flatTableView({ ...c.var.reading, actor }, name)
  if (isRefused(sheet)) return c.text(sheet.refusal.words, sheet.refusal.code === 'not-found' ? 404 : 403)
  await c.var.services.database.transaction((tx) => markUsed(tx, secret, c.var.reading.today))
  return c.body(csvOf(sheet), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Cache-Control': 'private, no-store',
  })
}

async function ownerOf(c: Asked, secret: string): Promise<Actor | null> {
  const { db, today } = c.var.reading
  const email = secret === '' ? null : await holderOf(db, secret)
  return email === null ? null : actorOf(db, email, today)
}
