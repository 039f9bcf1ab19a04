import { longDate } from '#kernel'
import { phaseWords } from '#partnership'
import type { MoveView } from '#seasons/moves'
import {
  Button,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  Lead,
  NextStep,
  Notice,
  Section,
  SummaryList,
  TextArea,
  blankForm,
} from '#ui'

export type MoveAddresses = { readonly agree: string; readonly decline: string }

/** Which of the forms was refused, and with what in it. */
export type Refusing = { readonly form: 'agree' | 'decline'; readonly state: FormState }

type MoveScreenProps = {
  readonly view: MoveView
  readonly addresses: MoveAddresses
  readonly refusing: Refusing | null
}

/** Whether somebody gives up a place that they have accepted, so that another team is full again. */
export const MoveScreen = (props: MoveScreenProps) => {
  const { view } = props
  return (
    <>
      <Heading caption={`Your place at ${view.from.schoolName}: ${view.name}`}>
        {view.to ? `Could you go to ${view.to.schoolName} instead?` : 'Could you give your place up?'}
      </Heading>
      <Lead>{whyWords(view)}</Lead>
      {view.may.agree ? <Asked {...props} /> : <Answered {...props} />}
      <Section heading="The reviews">
        <SummaryList rows={hostsOf(view)} />
      </Section>
    </>
  )
}

const whyWords = ({ helps, to }: MoveView): string =>
  to?.schoolName === helps
    ? `The team for the review at ${helps} has lost somebody, and you would suit it.`
    : `The team for the review at ${helps} has lost somebody, and with your help it can be full again.`

const stateOf = ({ refusing }: MoveScreenProps, form: Refusing['form']): FormState =>
  refusing?.form === form ? refusing.state : blankForm

const Asked = (props: MoveScreenProps) => {
  const { view, addresses } = props
  return (
    <>
      <NextStep
        title={view.to ? `Go to ${view.to.schoolName}?` : `Give up your place at ${view.from.schoolName}?`}
        due={`Please answer by ${longDate(view.expires)}.`}
        action={
          <Form action={addresses.agree} state={stateOf(props, 'agree')} label="Say yes">
            <Button>{view.to ? `Yes, I will go to ${view.to.schoolName}` : 'Yes, I give my place up'}</Button>
          </Form>
        }
      >
        <p>
          Until you say yes, your place at {view.from.schoolName} stays yours.{' '}
          {view.to
            ? `When you do, your place at ${view.to.schoolName} is certain: you are not asked again.`
            : 'When you do, the days are your own.'}
        </p>
      </NextStep>
      <Section heading="If you would rather not">
        <p>Nothing changes for you then, and nobody minds: we look for another way.</p>
        <Decline {...props} summary="I keep my place" />
      </Section>
    </>
  )
}

const Answered = (props: MoveScreenProps) => (
  <>
    <ErrorSummary refusal={props.refusing?.state.refusal ?? null} />
    <Notice tone={props.view.wayOut === 'taken' ? 'success' : 'information'} title={titleOf(props.view)}>
      <p>{nextOf(props.view)}</p>
    </Notice>
    {props.view.may.decline && (
      <Section heading="If you cannot after all">
        <Decline {...props} summary="I keep my place after all" />
      </Section>
    )}
  </>
)

function titleOf({ state, wayOut, expired, expires }: MoveView): string {
  if (expired) return `You could answer until ${longDate(expires)}`
  if (wayOut === 'taken') return 'Thank you: the team is full again'
  if (state === 'declined') return 'You keep your place'
  return wayOut === 'asked' ? 'Thank you for saying yes' : 'You need not move after all'
}

function nextOf({ state, wayOut, from, to, waitingFor }: MoveView): string {
  if (wayOut === 'taken')
    return to
      ? `You are on the team at ${to.schoolName}, ${to.daysWords}. A mail has the days for your diary.`
      : `Your place at ${from.schoolName} is given up, and ${from.daysWords} are your own.`
  if (wayOut === 'asked' && state === 'agreed')
    return `${waitingFor === 1 ? '1 other person has' : `${waitingFor} other people have`} still to answer. Until then your place at ${from.schoolName} stays yours, and we tell you what comes of it.`
  return `Your place at ${from.schoolName}, ${from.daysWords}, stays as it was.`
}

const Decline = ({ summary, ...props }: MoveScreenProps & { readonly summary: string }) => (
  <Details summary={summary} open={props.refusing?.form === 'decline'}>
    <Form action={props.addresses.decline} state={stateOf(props, 'decline')} label={summary}>
      <TextArea
        name="reason"
        label="Why not"
        hint="Only the office reads it. It helps us to ask better."
        rows={3}
        optional
      />
      <Button kind="secondary">Keep my place at {props.view.from.schoolName}</Button>
    </Form>
  </Details>
)

const hostsOf = ({ from, to }: MoveView) => [
  { label: 'Your place now', value: hostWords(from) },
  ...(to ? [{ label: 'Where you would go', value: hostWords(to) }] : []),
]

const hostWords = ({ schoolName, phase, pupils, daysWords }: MoveView['from']): string =>
  [
    schoolName,
    phaseWords[phase].toLowerCase(),
    pupils === null ? null : `${pupils.toLocaleString('en-GB')} pupils`,
    daysWords,
  ]
    .filter(Boolean)
    .join(', ')
