import { type Act, type Fact, refused } from '#kernel'
import type { Transactor } from '#platform/database'
import {
  FindingId,
  agreeEstimate,
  answerFinding,
  citeEvidence,
  dropEvidence,
  estimatesView,
  findingView,
  giveOpinion,
  mergeFindings,
  moveFinding,
  raiseFinding,
  recordFinding,
  rewordFinding,
  teamMeetingView,
  withdrawFinding,
} from '#reviews'
import { type FormState, blankForm } from '#ui'
import { type Filled, all, one, refusedScreen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { ofReview } from '../evidence/review-asked.ts'
import { EstimatesScreen, type Typed } from './estimates-screen.tsx'
import { FindingScreen } from './finding-screen.tsx'
import { TeamMeetingScreen } from './team-meeting-screen.tsx'

/** The team meeting, each finding, and the estimates. */
export function findingsRoutes(app: App) {
  meetingRoutes(app)
  findingRoutes(app)
  estimateRoutes(app)
}

function meetingRoutes(app: App) {
  app.get(paths.findings.pattern, (c) => meeting(c, { section: '', state: blankForm }))
  app.post(paths.findings.pattern, (c) =>
    submit(c, recordFinding, {
      input: (form) => ({
        ...form,
        review: reviewIn(c),
        theme: one(form, 'theme') || null,
        evidence: all(form, 'evidence'),
      }),
      done: () => ({ to: paths.findings({ review: reviewIn(c) }), told: 'The finding is recorded.' }),
      again: (state) => meeting(c, { section: String(state.values['section'] ?? ''), state }),
    }),
  )
}

function findingRoutes(app: App) {
  app.get(paths.finding.pattern, (c) => finding(c, { act: '', state: blankForm }))
  app.post(paths.findingAct.pattern, async (c) => {
    switch (c.req.param('act')) {
      case 'answer':
        return change(c, answerFinding, { told: 'Your answer is on record.' })
      case 'agree':
        return change(c, answerFinding, { told: 'You agree, by name.', to: 'meeting' })
      case 'reword':
        return change(c, rewordFinding, { told: 'The words are changed.' })
      case 'merge':
        return change(c, mergeFindings, { told: 'The two are one finding now.', to: 'meeting' })
      case 'move':
        return change(c, moveFinding, { told: 'The finding is moved.' })
      case 'raise':
        return change(c, raiseFinding, { told: 'The finding is moved up.', to: 'meeting' })
      case 'cite':
        return change(c, citeEvidence, { told: 'The notes stand behind it.' })
      case 'drop':
        return change(c, dropEvidence, { told: 'The note is taken away.' })
      case 'withdraw':
        return change(c, withdrawFinding, { told: 'The finding is taken away.', to: 'meeting' })
      default:
        return refusedScreen(c, refused('not-found'))
    }
  })
}

function estimateRoutes(app: App) {
  app.get(paths.estimates.pattern, (c) => estimates(c, { scope: '', agreeing: false, state: blankForm }))
  app.post(paths.estimates.pattern, (c) =>
    submit(c, giveOpinion, {
      input: (form) => ({ ...form, review: reviewIn(c), met: all(form, 'met') }),
      done: () => ({ to: paths.estimates({ review: reviewIn(c) }), told: 'Your opinion is given.' }),
      again: (state) => estimates(c, { scope: String(state.values['scope'] ?? ''), agreeing: false, state }),
    }),
  )
  app.post(paths.agreeEstimate.pattern, (c) =>
    submit(c, agreeEstimate, {
      input: (form) => ({ ...form, review: reviewIn(c) }),
      done: () => ({ to: paths.estimates({ review: reviewIn(c) }), told: 'The estimate is written down.' }),
      again: (state) => estimates(c, { scope: String(state.values['scope'] ?? ''), agreeing: true, state }),
    }),
  )
}

const reviewIn = (c: Asked): string => c.req.param('review') ?? ''

type After = { readonly told: string; readonly to?: 'meeting' }

const change = <Input, State, F extends Fact>(
  c: Asked,
  act: Act<Transactor, Input, State, F>,
  { told, to }: After,
) =>
  submit(c, act, {
    input: (form: Filled) => ({ ...form, notes: all(form, 'notes'), finding: c.req.param('finding') }),
    done: () => ({
      to:
        to === 'meeting'
          ? paths.findings({ review: reviewIn(c) })
          : paths.finding({ review: reviewIn(c), finding: c.req.param('finding') ?? '' }),
      told,
    }),
    again: (state) => finding(c, { act: c.req.param('act') ?? '', state }),
  })

const status = ({ refusal }: FormState) => ({ refusal, status: refusal ? (422 as const) : (200 as const) })

const meeting = async (c: Asked, typed: { readonly section: string; readonly state: FormState }) =>
  show(c, await ofReview(c, teamMeetingView), (view) => ({
    title: `Team meeting – ${view.hostName}`,
    ...status(typed.state),
    body: <TeamMeetingScreen view={view} typed={typed} />,
  }))

async function finding(c: Asked, typed: { readonly act: string; readonly state: FormState }) {
  const id = FindingId.safeParse(c.req.param('finding'))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  return show(c, await findingView(c.var.reading, id.data), (view) => ({
    title: `Finding – ${view.meeting.hostName}`,
    back: { label: 'Back to the team meeting', href: paths.findings({ review: view.meeting.review }) },
    ...status(typed.state),
    body: <FindingScreen view={view} typed={typed} />,
  }))
}

const estimates = async (c: Asked, typed: Typed) =>
  show(c, await ofReview(c, estimatesView), (view) => ({
    title: `Estimates – ${view.hostName}`,
    ...status(typed.state),
    body: <EstimatesScreen view={view} typed={typed} />,
  }))
