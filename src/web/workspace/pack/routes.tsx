import { type Refused, isRefused, refused } from '#kernel'
import {
  DocumentId,
  addDocument,
  packDocumentView,
  packView,
  takeOutDocument,
  workspaceOf,
  writeBriefing,
} from '#reviews'
import { openScanner } from '#platform/upload'
import { ReviewId } from '#seasons'
import { type FormState, blankForm, filledForm, refusedForm } from '#ui'
import { one, refusedScreen, screen, seeOther, show, submit, withForm } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ofReview, reviewIn } from '../review-id.ts'
import { workspaceCrumbs } from '../workspace-page.tsx'
import { BriefingScreen, partWords } from './briefing-screen.tsx'
import { PackScreen } from './pack-screen.tsx'

export function packRoutes(app: App) {
  app.get(paths.workspacePack.pattern, (c) => pack(c, blankForm))
  app.get(paths.workspaceBriefing.pattern, (c) => briefing(c, null))
  app.post(paths.workspaceBriefing.pattern, (c) =>
    submit(c, writeBriefing, {
      input: (form) => ({
        review: reviewIn(c),
        context: one(form, 'context'),
        hopes: one(form, 'hopes'),
        arrival: one(form, 'arrival'),
        practical: one(form, 'practical'),
      }),
      done: () => ({
        to: paths.workspacePack({ review: reviewIn(c) }),
        told: 'Your part of the pack is saved.',
      }),
      again: (state) => briefing(c, state),
    }),
  )

  app.post(paths.packDocuments.pattern, sendDocument)
  app.get(paths.packDocument.pattern, openDocument)
  app.post(paths.takeOutPackDocument.pattern, (c) =>
    submit(c, takeOutDocument, {
      input: () => ({ review: reviewIn(c), document: c.req.param('document') }),
      done: () => ({
        to: paths.workspacePack({ review: reviewIn(c) }),
        told: 'The document is out of the pack, and what was in it is gone.',
      }),
      again: (state) => pack(c, state),
    }),
  )
}

const asked = (c: Asked) => ofReview(c, (review) => packView(c.var.reading, review))

const pack = async (c: Asked, state: FormState) =>
  show(c, await asked(c), (view) => ({
    title: 'Pack',
    breadcrumbs: workspaceCrumbs(view),
    ...withForm(state),
    body: <PackScreen view={view} state={state} />,
  }))

async function briefing(c: Asked, state: FormState | null) {
  const view = await asked(c)
  if (isRefused(view)) return refusedScreen(c, view)
  if (!view.mayWrite)
    return refusedScreen(c, refused('not-allowed', { claim: 'the host’s leaders and the office' }))
  const { context = '', hopes = '', arrival = '', practical = '' } = view.briefing ?? {}
  return screen(c, {
    title: partWords(view),
    back: { label: 'Back to the pack', href: paths.workspacePack({ review: view.review }) },
    ...withForm(state),
    body: <BriefingScreen view={view} state={state ?? filledForm({ context, hopes, arrival, practical })} />,
  })
}

async function sendDocument(c: Asked) {
  const { world, actor, services } = c.var
  // Whoever may not open the workspace sends nothing that is looked at.
  const allowed = await ofReview(c, (review) => workspaceOf(c.var.reading, review))
  if (isRefused(allowed)) return refusedScreen(c, allowed)
  const form = await c.req.formData()
  const sent = form.get('file')
  const title = form.get('title')
  const added = await addDocument(world, openScanner(services.config.virusScanner), {
    by: actor,
    review: allowed.review,
    title: typeof title === 'string' ? title.trim() : '',
    file:
      sent === null || typeof sent === 'string'
        ? { name: '', bytes: new Uint8Array() }
        : { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) },
  })
  if (!isRefused(added))
    return seeOther(c, paths.workspacePack({ review: allowed.review }), 'The document is in the pack.')
  if (added.refusal.code === 'not-allowed') return refusedScreen(c, added)
  return pack(c, refusedForm(typeof title === 'string' ? { title } : {}, added.refusal))
}

async function openDocument(c: Asked) {
  const found = await documentAsked(c)
  if (isRefused(found)) return refusedScreen(c, found)
  const name = `${found.title.replaceAll(/[^\w-]+/g, '-').toLowerCase()}.${found.ending}`
  return c.body(Uint8Array.from(found.content).buffer, 200, {
    'Content-Type': found.mediaType,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  })
}

async function documentAsked(
  c: Asked,
): Promise<Refused | Exclude<Awaited<ReturnType<typeof packDocumentView>>, Refused>> {
  const review = ReviewId.safeParse(c.req.param('review'))
  const document = DocumentId.safeParse(c.req.param('document'))
  if (!review.success || !document.success) return refused('not-found')
  return packDocumentView(c.var.reading, { review: review.data, document: document.data })
}
