import { type Refused, isRefused, perform, refused } from '#kernel'
import {
  allowPhotographs,
  coverageView,
  deviceView,
  evidenceView,
  forbidPhotographs,
  holdEvidence,
  openSafeguarding,
  readRecoveryFile,
  receiveNotes,
  releaseEvidence,
  safeguardingView,
  writeNote,
} from '#reviews'
import { ReviewId } from '#seasons'
import { type FormState, blankForm, refusedForm } from '#ui'
import { one, refusedScreen, seeOther, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { CoverageScreen } from './coverage-screen.tsx'
import { EvidenceScreen } from './evidence-screen.tsx'
import { RecoverScreen } from './recover-screen.tsx'
import { ofReview } from './review-asked.ts'
import { SafeguardingScreen } from './safeguarding-screen.tsx'

/** The evidence of a review on ordinary pages, which work without scripts. */
export function evidenceRoutes(app: App) {
  app.get(paths.evidence.pattern, (c) => evidence(c, blankForm))
  app.post(paths.evidence.pattern, (c) =>
    submit(c, writeNote, {
      input: (form) => ({ ...form, review: reviewIn(c), nobodyNamed: one(form, 'nobodyNamed') === 'yes' }),
      done: () => ({ to: back(c), told: 'The note is with the team.' }),
      again: (state) => evidence(c, state),
    }),
  )
  app.post(paths.evidencePhotographs.pattern, async (c) => {
    const allow = (await c.req.formData()).get('allow') === 'yes'
    const decision = allow
      ? await perform(c.var.world, allowPhotographs, here(c))
      : await perform(c.var.world, forbidPhotographs, here(c))
    return decided(c, decision)
  })
  app.post(paths.holdEvidence.pattern, (c) =>
    submit(c, holdEvidence, {
      input: (form) => ({ review: reviewIn(c), why: one(form, 'why') }),
      done: () => ({ to: back(c), told: 'The notes are kept until somebody releases them.' }),
      again: (state) => evidence(c, state),
    }),
  )
  app.post(paths.releaseEvidence.pattern, async (c) =>
    decided(c, await perform(c.var.world, releaseEvidence, here(c))),
  )

  app.get(paths.coverage.pattern, async (c) =>
    show(c, await ofReview(c, coverageView), (view) => ({
      title: `Coverage – ${view.about.hostName}`,
      body: <CoverageScreen view={view} />,
    })),
  )

  app.get(paths.safeguarding.pattern, async (c) =>
    show(c, await ofReview(c, safeguardingView), (view) => ({
      title: 'Worried about a child?',
      body: <SafeguardingScreen view={view} used={c.req.query('used') === 'yes'} />,
    })),
  )
  app.post(paths.safeguarding.pattern, async (c) => {
    const decision = await perform(c.var.world, openSafeguarding, here(c))
    if (isRefused(decision)) return refusedScreen(c, decision)
    return seeOther(c, paths.safeguarding({ review: reviewIn(c) }, { used: 'yes' }))
  })

  app.get(paths.recoverNotes.pattern, (c) => recover(c, blankForm))
  app.post(paths.recoverNotes.pattern, readFile)
}

const reviewIn = (c: Asked): string => c.req.param('review') ?? ''
const here = (c: Asked) => ({ by: c.var.actor, input: { review: reviewIn(c) } })
const back = (c: Asked): string => paths.evidence({ review: reviewIn(c) })

const decided = (c: Asked, decision: object | Refused) =>
  isRefused(decision) ? refusedScreen(c, decision) : seeOther(c, back(c), 'Changed.')

const evidence = async (c: Asked, state: FormState) =>
  show(c, await ofReview(c, evidenceView), (view) => ({
    title: `Notes – ${view.about.hostName}`,
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <EvidenceScreen view={view} state={state} />,
  }))

const recover = async (c: Asked, state: FormState) =>
  show(c, await ofReview(c, deviceView), (about) => ({
    title: `Send a recovery file – ${about.hostName}`,
    back: { label: 'Back to the notes', href: back(c) },
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <RecoverScreen about={about} state={state} />,
  }))

/** Reads the file as what its device would have sent, and says what of it was new. */
async function readFile(c: Asked) {
  const review = ReviewId.safeParse(reviewIn(c))
  if (!review.success) return refusedScreen(c, refused('not-found'))
  const file = (await c.req.formData()).get('file')
  const text = file instanceof File ? await file.text() : ''
  const entries = readRecoveryFile(text, { review: review.data, by: c.var.actor })
  if (isRefused(entries)) return recover(c, refusedForm({}, entries.refusal))
  const input = { review: review.data, entries, recovered: true }
  const decision = await perform(c.var.world, receiveNotes, { by: c.var.actor, input })
  if (isRefused(decision)) {
    if (decision.refusal.code === 'not-allowed') return refusedScreen(c, decision)
    return recover(c, refusedForm({}, decision.refusal))
  }
  const notes = decision.facts.reduce((sum, { body }) => sum + body.notes, 0)
  const told = notes === 0 ? 'The team has all of that file already.' : `Notes added from the file: ${notes}.`
  return seeOther(c, back(c), told)
}
