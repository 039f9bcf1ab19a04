import { longDate } from '#kernel'
import { phaseWords } from '#partnership'
import type { StandbyView } from '#seasons'
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

export type StandbyAddresses = { readonly agree: string; readonly decline: string }

/** Which of the forms was refused, and with what in it. */
export type Refusing = { readonly form: 'agree' | 'decline'; readonly state: FormState }

type StandbyScreenProps = {
  readonly view: StandbyView
  readonly addresses: StandbyAddresses
  readonly refusing: Refusing | null
}

/** Whether somebody keeps the days of a review free, in case its team loses somebody. */
export const StandbyScreen = (props: StandbyScreenProps) => (
  <>
    <Heading caption={`Standing by: ${props.view.name}`}>Review at {props.view.schoolName}</Heading>
    <Lead>{props.view.daysWords}</Lead>
    <Answer {...props} />
    <Section heading="The review">
      <SummaryList rows={aboutReview(props.view)} />
    </Section>
  </>
)

function Answer(props: StandbyScreenProps) {
  const { view } = props
  if (view.may.agree) return <Asked {...props} />
  if (view.state === 'holding' && view.shut === null) return <Holding {...props} />
  return <NothingToAnswer {...props} />
}

const stateOf = ({ refusing }: StandbyScreenProps, form: Refusing['form']): FormState =>
  refusing?.form === form ? refusing.state : blankForm

const Asked = (props: StandbyScreenProps) => (
  <>
    <NextStep
      title="Could you stand by?"
      due={`Please answer by ${longDate(props.view.expires)}.`}
      action={
        <Form action={props.addresses.agree} state={stateOf(props, 'agree')} label="Stand by for this review">
          <Button>Yes, I will keep these days free</Button>
        </Form>
      }
    >
      <p>
        You would keep {props.view.daysWords} free, in case the team loses somebody. {stepInWords(props.view)}{' '}
        If nobody drops out we tell you on the first day, and your days are your own.
      </p>
    </NextStep>
    <Section heading="If you cannot">
      <p>Saying no is as helpful as saying yes: we ask the next person.</p>
      <Decline {...props} summary="I cannot stand by" button="No, I cannot" />
    </Section>
  </>
)

const Holding = (props: StandbyScreenProps) => (
  <>
    <Notice tone="information" title="You stand by for this review">
      <p>
        Thank you for keeping {props.view.daysWords} free. {stepInWords(props.view)} If nobody drops out we
        tell you on {longDate(props.view.first)}.
      </p>
    </Notice>
    <Section heading="If you can keep the days no longer">
      <Decline {...props} summary="I cannot stand by after all" button="Stop standing by" />
    </Section>
  </>
)

function stepInWords({ stepIn }: StandbyView): string {
  switch (stepIn) {
    case 'office':
      return 'If somebody drops out, the office asks you first.'
    case 'offered':
      return 'If somebody drops out, the place is offered to you first, and you can still say no.'
    case 'placed':
      return 'If somebody drops out, you are on the team at once, and we tell you the same hour.'
  }
}

type DeclineProps = StandbyScreenProps & { readonly summary: string; readonly button: string }

const Decline = ({ summary, button, ...props }: DeclineProps) => (
  <Details summary={summary} open={props.refusing?.form === 'decline'}>
    <Form action={props.addresses.decline} state={stateOf(props, 'decline')} label={summary}>
      <TextArea
        name="reason"
        label="Why not"
        hint="Only the office reads it. It helps us to ask you at a better time."
        rows={3}
        optional
      />
      <Button kind="secondary">{button}</Button>
    </Form>
  </Details>
)

const NothingToAnswer = ({ view, refusing }: StandbyScreenProps) => (
  <>
    <ErrorSummary refusal={refusing?.state.refusal ?? null} />
    <Notice title={overWords(view)}>
      <p>{view.shut ?? nextWords(view)}</p>
    </Notice>
  </>
)

const nextWords = ({ state, couldNotCome }: StandbyView): string => {
  if (state !== 'calledUp') return 'If you would like to help after all, write to the office.'
  return couldNotCome
    ? 'Thank you for keeping the days free. Nothing more is asked of you.'
    : 'Thank you for keeping the days free.'
}

function overWords({ state, expired, expires, couldNotCome }: StandbyView): string {
  if (expired) return `You could answer until ${longDate(expires)}`
  switch (state) {
    case 'asked':
    case 'holding':
    case 'released':
      return 'You need not stand by any more'
    case 'declined':
      return 'You said that you cannot stand by'
    case 'lapsed':
      return 'This question was not answered in time'
    case 'calledUp':
      return couldNotCome
        ? 'You stood by, and could not come when a place came free'
        : 'You stood by, and there is a place for you: see “My reviews” or the mail about it'
  }
}

const aboutReview = ({ schoolName, phase, pupils, first, team }: StandbyView) => [
  {
    label: 'School',
    value: [
      schoolName,
      phaseWords[phase].toLowerCase(),
      pupils === null ? null : `${pupils.toLocaleString('en-GB')} pupils`,
    ]
      .filter(Boolean)
      .join(', '),
  },
  { label: 'First day', value: longDate(first) },
  { label: 'The team now', value: `${team.held} of ${team.slots} peer places have somebody in them` },
]
