import { type EstimateLine, type EstimatesView } from '#reviews'
import { estimateOptionHints, estimateOptionWords } from '#seasons'
import {
  Button,
  Checkboxes,
  Details,
  Form,
  type FormState,
  Heading,
  Notice,
  Radios,
  Section,
  Table,
  blankForm,
} from '#ui'
import { paths } from '../../paths.ts'
import { EvidenceTabs } from '../evidence/evidence-tabs.tsx'

/** What was sent and refused: an opinion, or what the team agrees. */
export type Typed = { readonly scope: string; readonly agreeing: boolean; readonly state: FormState }

type EstimatesScreenProps = {
  readonly view: EstimatesView
  readonly typed: Typed
}

export const EstimatesScreen = ({ view, typed }: EstimatesScreenProps) => (
  <>
    <Heading caption={view.hostName}>Estimates</Heading>
    <EvidenceTabs review={view.review} at="estimates" />
    {view.kindHasThem ? <Option view={view} /> : <Notice>A review of this kind gives no estimates.</Notice>}
    {view.shut && view.lines.length > 0 && <Notice>{view.shut}</Notice>}
    {view.lines.map((line) => (
      <Section key={line.scope} heading={line.title}>
        <p>
          {line.given} of {line.asked} have given a first opinion.{' '}
          {line.agreed ? `The team has agreed: ${line.agreedWords}.` : 'Nothing is agreed yet.'}
        </p>
        {line.may.give && <Opinion view={view} line={line} state={stateOf(typed, line, false)} />}
        {line.own !== null && <Opinions view={view} line={line} />}
        {line.may.agree && <Agreeing view={view} line={line} state={stateOf(typed, line, true)} />}
      </Section>
    ))}
  </>
)

const Option = ({ view: { option, lines } }: Pick<EstimatesScreenProps, 'view'>) => (
  <>
    <p>
      {estimateOptionWords[option]}. {estimateOptionHints[option]}
    </p>
    {lines.length === 0 && (
      <Notice>
        There is nowhere to write an estimate for this review, because the school asked for none in writing.
      </Notice>
    )}
  </>
)

const stateOf = (typed: Typed, { scope, agreed }: EstimateLine, agreeing: boolean): FormState => {
  if (typed.scope === scope && typed.agreeing === agreeing) return typed.state
  return { ...blankForm, values: agreeing && agreed ? { level: agreed } : {} }
}

type LineProps = { readonly view: EstimatesView; readonly line: EstimateLine }

const Opinion = ({ view, line, state }: LineProps & { readonly state: FormState }) => (
  <Form
    action={paths.estimates({ review: view.review })}
    state={state}
    hidden={{ scope: line.scope }}
    label={`Your first opinion of ${line.title}`}
    named={`opinion-${line.scope}`}
  >
    <p>You see what the others think when you have said what you think.</p>
    {view.levels.map(({ key: level, title }) => (
      <Checkboxes
        key={level}
        name="met"
        label={`What you saw that describes “${title}”`}
        choices={line.descriptors
          .filter((one) => one.level === level)
          .map(({ key, text }) => ({ value: key, label: text }))}
      />
    ))}
    <Radios
      name="level"
      label="Which describes the school best"
      choices={view.levels.map(({ key, title }) => ({ value: key, label: title }))}
    />
    <Button>Give this opinion</Button>
  </Form>
)

const Opinions = ({ view, line }: LineProps) => (
  <>
    <ul className="govuk-list govuk-list--bullet">
      {line.opinions.map(({ name, level, met }) => (
        <li key={name}>
          {name}: {level}, {met === 1 ? '1 descriptor' : `${met} descriptors`} seen
        </li>
      ))}
    </ul>
    {line.descriptors.length > 0 && (
      <Details summary={`${line.title}, descriptor by descriptor`}>
        <Table
          caption={`Who saw what, for ${line.title}`}
          captionSize="hidden"
          rows={line.descriptors}
          rowKey={({ key }) => key}
          columns={[
            { heading: 'Descriptor', cell: ({ text }) => text },
            {
              heading: 'Describes',
              cell: ({ level }) => view.levels.find(({ key }) => key === level)?.title ?? level,
            },
            { heading: 'Seen by', cell: ({ seenBy }) => seenBy.join(', ') || 'Nobody' },
          ]}
        />
      </Details>
    )}
  </>
)

const Agreeing = ({ view, line, state }: LineProps & { readonly state: FormState }) => (
  <Form
    action={paths.agreeEstimate({ review: view.review })}
    hidden={{ scope: line.scope }}
    state={state}
    label={`What the team agrees on ${line.title}`}
    named={`agreed-${line.scope}`}
  >
    <Radios
      name="level"
      label="What the team agrees"
      choices={view.levels.map(({ key, title }) => ({ value: key, label: title }))}
    />
    {line.opinions.length < 2 && (
      <Checkboxes
        name="together"
        label="Yours is the only first opinion so far"
        choices={[{ value: 'yes', label: 'We agreed this together all the same' }]}
      />
    )}
    <Button kind="secondary">Write it down</Button>
  </Form>
)
