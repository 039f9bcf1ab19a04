import { isRefused, refused } from '#kernel'
import {
  GroupId,
  VisitId,
  type VisitView,
  callOffVisit,
  groupView,
  planVisit,
  recordVisit,
  visitView,
} from '#programmes'
import { type FormState, blankForm, dateAnswer, filledForm } from '#ui'
import { type Filled, one, refusedScreen, screen, show, submit } from '../../answer.tsx'
import type { App, Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { PlanVisitScreen, VisitScreen } from './visit-screens.tsx'

const groupIn = (c: Asked): string => c.req.param('group') ?? ''
const visitIn = (c: Asked): string => c.req.param('visit') ?? ''

export function visitRoutes(app: App) {
  app.get(paths.planVisit.pattern, (c) => planning(c, blankForm))
  app.post(paths.planVisit.pattern, (c) =>
    submit(c, planVisit, {
      input: (filled) => ({
        group: groupIn(c),
        host: one(filled, 'host'),
        heldOn: dateAnswer(filled, 'heldOn'),
        focus: one(filled, 'focus'),
      }),
      done: () => ({ to: paths.programmeGroup({ group: groupIn(c) }), told: 'The day is settled.' }),
      again: (state) => planning(c, state),
    }),
  )
  app.get(paths.visit.pattern, (c) => visit(c))
  app.post(paths.visit.pattern, (c) =>
    submit(c, recordVisit, {
      input: (filled) => ({ visit: visitIn(c), attendance: attendanceIn(filled) }),
      done: (facts) => ({
        to: paths.programmeGroup({ group: facts[0]?.body.group ?? '' }),
        told: 'Who came is recorded.',
      }),
      again: (recording) => visit(c, { recording: besideItsMember(recording) }),
    }),
  )
  app.post(paths.callOffVisit.pattern, (c) =>
    submit(c, callOffVisit, {
      input: (filled) => ({ visit: visitIn(c), why: one(filled, 'why') }),
      done: (facts) => ({
        to: paths.programmeGroup({ group: facts[0]?.body.group ?? '' }),
        told: 'It is called off. Plan another when you can.',
      }),
      again: (callingOff) => visit(c, { callingOff }),
    }),
  )
}

const prefix = 'people-'
const fieldsIn = (filled: Filled): string[] => Object.keys(filled).filter((name) => name.startsWith(prefix))
const attendanceIn = (filled: Filled) =>
  fieldsIn(filled).map((name) => ({ enrolment: name.slice(prefix.length), people: one(filled, name) || '0' }))

async function planning(c: Asked, state: FormState) {
  const id = GroupId.safeParse(groupIn(c))
  const view = id.success ? await groupView(c.var.reading, id.data) : refused('not-found')
  if (isRefused(view)) return refusedScreen(c, view)
  if (!view.mayLead)
    return refusedScreen(
      c,
      refused('not-allowed', { claim: 'its facilitator and the office, while it runs,' }),
    )
  return screen(c, {
    title: 'Plan a day together',
    back: { label: 'Back to the group', href: paths.programmeGroup({ group: view.group }) },
    status: state.refusal ? 422 : 200,
    refusal: state.refusal,
    body: <PlanVisitScreen view={view} state={state} />,
  })
}

/** What is wrong with the third answer stands beside the third member. */
function besideItsMember(state: FormState): FormState {
  const names = fieldsIn(state.values)
  if (!state.refusal) return state
  const fields = state.refusal.fields.map(({ field, words }) => {
    const [, place] = /^attendance\.(\d+)\./.exec(field) ?? []
    return { field: names[Number(place)] ?? field, words }
  })
  return { ...state, refusal: { ...state.refusal, fields } }
}

type Typed = { readonly recording?: FormState; readonly callingOff?: FormState }

async function visit(c: Asked, { recording, callingOff = blankForm }: Typed = {}) {
  const id = VisitId.safeParse(visitIn(c))
  if (!id.success) return refusedScreen(c, refused('not-found'))
  const refusal = recording?.refusal ?? callingOff.refusal
  return show(c, await visitView(c.var.reading, id.data), (view) => ({
    title: `At ${view.hostName}`,
    back: { label: 'Back to the group', href: paths.programmeGroup({ group: view.group }) },
    status: refusal ? 422 : 200,
    refusal,
    body: (
      <VisitScreen view={view} recording={recording ?? filledForm(whoCame(view))} callingOff={callingOff} />
    ),
  }))
}

const whoCame = ({ members }: VisitView): FormState['values'] =>
  Object.fromEntries(
    members.map(({ enrolment, people }) => [`${prefix}${enrolment}`, people === null ? '' : String(people)]),
  )
