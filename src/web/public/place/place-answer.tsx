import { longDate } from '#kernel'
import type { PlaceOfferView } from '#seasons'
import {
  Button,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  NextStep,
  Notice,
  Section,
  Select,
  TextArea,
  blankForm,
} from '#ui'

/** Where each answer is sent: to the mailed link’s addresses, or to those of somebody signed in. */
export type PlaceAddresses = {
  readonly accept: string
  readonly decline: string
  readonly deputy: string
  readonly withdraw: string
  readonly calendar: string
}

/** Which of the forms was refused, and with what in it. */
export type Refusing = {
  readonly form: 'decline' | 'deputy' | 'withdraw' | 'accept'
  readonly state: FormState
}

type Answering = {
  readonly view: PlaceOfferView
  readonly addresses: PlaceAddresses
  readonly refusing: Refusing | null
}

/** What there is to answer now, if anything. */
export function PlaceAnswer(props: Answering) {
  const { view } = props
  if (view.may.answer) return <Asked {...props} />
  if (view.state === 'accepted') return <Coming {...props} />
  return <NothingToAnswer {...props} />
}

const stateOf = ({ refusing }: Answering, form: Refusing['form']): FormState =>
  refusing?.form === form ? refusing.state : blankForm

const Asked = (props: Answering) => (
  <>
    <NextStep
      title={props.view.instead ? 'Would you change?' : 'Can you come?'}
      due={props.view.expires && `Please answer by ${longDate(props.view.expires)}.`}
      action={
        <Form action={props.addresses.accept} state={stateOf(props, 'accept')} label="Accept this place">
          <Button>{props.view.instead ? 'Yes, I will change' : 'Yes, I will come'}</Button>
        </Form>
      }
    >
      <p>{askedWords(props.view)} Nothing is settled until you say yes.</p>
    </NextStep>
    <Section heading="If you cannot">
      <p>
        {props.view.instead && `You keep your place at ${props.view.instead.schoolName}. `}
        Saying no is as helpful as saying yes: we ask the next person straight away.
      </p>
      <Deputy {...props} />
      <Decline {...props} />
    </Section>
  </>
)

function askedWords({ deputyFor, instead, schoolName }: PlaceOfferView): string {
  if (deputyFor) return `${deputyFor} cannot come and named you as their deputy.`
  if (instead)
    return `The team at ${schoolName} is short. Would you change to it from the later review at ${instead.schoolName}, ${instead.daysWords}? If you say yes, you give up your place there.`
  return 'The office has a place for you on this team.'
}

const Decline = (props: Answering) => (
  <Details summary="I cannot come" open={props.refusing?.form === 'decline'}>
    <Form action={props.addresses.decline} state={stateOf(props, 'decline')} label="Decline this place">
      <TextArea
        name="reason"
        label="Why you cannot come"
        hint="Only the office reads it. It helps us to ask you at a better time."
        rows={3}
        optional
      />
      <Button kind="secondary">Decline this place</Button>
    </Form>
  </Details>
)

const Deputy = (props: Answering) => (
  <Details summary="A colleague could come instead" open={props.refusing?.form === 'deputy'}>
    {props.view.deputies.length === 0 ? (
      <p>
        Nobody else at your school is trained and free on these days. Ask the office about training, or
        decline so that we can ask somebody elsewhere.
      </p>
    ) : (
      <Form action={props.addresses.deputy} state={stateOf(props, 'deputy')} label="Name a deputy">
        <Select
          name="deputy"
          label="Who could come"
          hint="Trained colleagues of your school who are free. We ask them; you are free of the place at once."
          blank="Choose a colleague"
          options={props.view.deputies.map(({ person, name }) => ({ value: person, label: name }))}
        />
        <Button kind="secondary">Name this deputy</Button>
      </Form>
    )}
  </Details>
)

const Coming = (props: Answering) => (
  <>
    <Notice tone="information" title="You have accepted this place">
      <p>
        {props.view.may.withdraw && props.view.first
          ? `Thank you. You can change your answer until the review begins on ${longDate(props.view.first)}.`
          : 'Thank you. If anything changes now, tell the office.'}
      </p>
      <p>
        <a href={props.addresses.calendar}>Add it to your calendar</a>
      </p>
    </Notice>
    {props.view.may.withdraw && (
      <Section heading="If you cannot come after all">
        <Deputy {...props} />
        <Details summary="Withdraw from this place" open={props.refusing?.form === 'withdraw'}>
          <Form
            action={props.addresses.withdraw}
            state={stateOf(props, 'withdraw')}
            label="Withdraw from this place"
          >
            <TextArea
              name="reason"
              label="What has changed"
              hint="Only the office reads it."
              rows={3}
              optional
            />
            <Button kind="warning">Withdraw</Button>
          </Form>
        </Details>
      </Section>
    )}
  </>
)

const NothingToAnswer = ({ view, refusing }: Answering) => (
  <>
    <ErrorSummary refusal={refusing?.state.refusal ?? null} />
    <Notice title={overWords(view)}>
      <p>{view.shut ?? 'If you could come after all, write to the office: there may still be a place.'}</p>
    </Notice>
  </>
)

function overWords({ state, stateWords, expired, expires }: PlaceOfferView): string {
  if (expired && expires) return `This offer ended on ${longDate(expires)}`
  switch (state) {
    case 'declined':
      return 'You declined this place'
    case 'withdrawnEarly':
    case 'withdrawnLate':
      return 'You withdrew from this place'
    case 'replaced':
      return 'You named a deputy for this place'
    case 'released':
      return 'You are free of this place'
    case 'chosen':
      return 'You chose this review'
    case 'waitlisted':
      return 'You are on the waiting list'
    case 'accepted':
    case 'offered':
    case 'lapsed':
    case 'attended':
    case 'partial':
    case 'noShow':
      return stateWords
  }
}
