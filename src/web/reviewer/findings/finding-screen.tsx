import { longInstant } from '#kernel'
import { noteKindWords } from '#notes'
import { type FindingView, AnswerSide, FindingKind, answerOf, findingKindWords } from '#reviews'
import {
  Button,
  Details,
  Form,
  type FormState,
  Heading,
  Radios,
  Section,
  Select,
  TextArea,
  blankForm,
  worded,
} from '#ui'
import { paths } from '../../paths.ts'
import { AnswerTags, NoteTile } from './team-meeting-screen.tsx'

type FindingScreenProps = {
  readonly view: FindingView
  readonly typed: { readonly act: string; readonly state: FormState }
}

/** One finding: the notes behind it, who agrees to its words, and what can be done with it. */
export const FindingScreen = ({ view, typed }: FindingScreenProps) => {
  const { finding, meeting } = view
  return (
    <>
      <Heading caption={findingKindWords[finding.kind]}>{finding.text}</Heading>
      <p>
        <AnswerTags finding={finding} />
      </p>
      <Answers view={view} typed={typed} />
      <Behind view={view} typed={typed} />
      {meeting.may.write && <Changes view={view} typed={typed} />}
    </>
  )
}

const stateOf = (typed: FindingScreenProps['typed'], act: string): FormState =>
  typed.act === act ? typed.state : blankForm

const actOn = ({ meeting, finding }: FindingView, act: string): string =>
  paths.findingAct({ review: meeting.review, finding: finding.id, act })

const sideWords: Record<AnswerSide, string> = { host: 'The host', lead: 'The Lead Reviewer' }

const Answers = ({ view, typed }: FindingScreenProps) => {
  const { finding, meeting } = view
  return (
    <Section heading="Who agrees to these words">
      <ul className="govuk-list">
        {AnswerSide.options.map((side) => {
          const answer = answerOf(finding, side)
          return (
            <li key={side}>
              <strong>{sideWords[side]}:</strong>{' '}
              {answer
                ? `${answer.name} ${answer.answer === 'agrees' ? 'agrees' : 'sees it differently'}${answer.because ? `: ${answer.because}` : ''} (${longInstant(answer.at)})`
                : 'not yet'}
            </li>
          )
        })}
      </ul>
      {meeting.may.answer && (
        <Form
          action={actOn(view, 'answer')}
          state={stateOf(typed, 'answer')}
          hidden={{ wording: finding.wording }}
          label="Your answer"
          named="answer"
        >
          <Radios
            name="answer"
            label={`What you say for ${meeting.may.answer === 'host' ? 'the host school' : 'the team'}`}
            choices={[
              { value: 'agrees', label: 'I agree to these words' },
              { value: 'differs', label: 'I see it differently' },
            ]}
          />
          <TextArea name="because" label="How you see it, if differently" rows={2} />
          <Button>Put it on record</Button>
        </Form>
      )}
    </Section>
  )
}

const Behind = ({ view, typed }: FindingScreenProps) => {
  const { finding, meeting } = view
  const section = meeting.sections.find(({ key }) => key === finding.section)
  const cited = new Set<string>(finding.evidence)
  const others = [...(section?.notes ?? []), ...meeting.untagged].filter(({ id }) => !cited.has(id))
  return (
    <Section heading="The evidence behind it">
      {finding.behind.length === 0 && (
        <p>No notes stand behind it yet. A finding needs some before the report is signed off.</p>
      )}
      <ul className="cf-notes">
        {finding.behind.map(({ note, words, kind, by }) => (
          <li key={note} className="cf-card">
            <p className="cf-note__text">
              {words
                ? words.text
                : 'This note is not shared with you, or has been deleted at the end of its time.'}
            </p>
            {kind && (
              <p className="govuk-hint">
                {noteKindWords[kind]}
                {by && `, ${by}`}
              </p>
            )}
            {meeting.may.write && (
              <Form
                action={actOn(view, 'drop')}
                hidden={{ note }}
                label="Take the note from behind the finding"
              >
                <Button kind="link" about={`“${words?.text.slice(0, 40) ?? ''}”`}>
                  Take it away
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {meeting.may.write && others.length > 0 && (
        <Details summary="Put more notes behind it" open={typed.act === 'cite'}>
          <Form action={actOn(view, 'cite')} state={stateOf(typed, 'cite')} label="More notes">
            <ul className="cf-notes cf-notes--cards">
              {others.map((note) => (
                <NoteTile key={note.id} note={note} choose="notes" />
              ))}
            </ul>
            <Button kind="secondary">Put them behind it</Button>
          </Form>
        </Details>
      )}
    </Section>
  )
}

const Changes = ({ view, typed }: FindingScreenProps) => {
  const { finding, meeting } = view
  const others = meeting.sections.flatMap(({ findings, title }) =>
    findings
      .filter(({ id }) => id !== finding.id)
      .map(({ id, text }) => ({ value: id, label: `${title}: ${text.slice(0, 80)}` })),
  )
  const written = (act: string): FormState =>
    typed.act === act ? typed.state : { ...blankForm, values: { text: finding.text } }
  return (
    <Section heading="Change it">
      <Form
        action={actOn(view, 'reword')}
        state={written('reword')}
        hidden={{ after: String(finding.wordingNumber) }}
        label="Other words"
        named="reword"
      >
        <TextArea
          name="text"
          label="The words"
          hint="Whoever agreed to the words before is asked again."
          rows={3}
        />
        <Button kind="secondary">Keep these words</Button>
      </Form>
      {others.length > 0 && (
        <Details summary="Merge it with another finding" open={typed.act === 'merge'}>
          <Form action={actOn(view, 'merge')} state={written('merge')} label="Merge" named="merge">
            <Select
              name="into"
              label="The other finding"
              options={[{ value: '', label: 'Choose one' }, ...others]}
            />
            <TextArea name="text" label="Words for both" rows={3} />
            <Button kind="secondary">Merge them</Button>
          </Form>
        </Details>
      )}
      <Details summary="Move it to another section or kind" open={typed.act === 'move'}>
        <Form action={actOn(view, 'move')} state={stateOf(typed, 'move')} label="Move" named="move">
          <Select
            name="section"
            label="Section"
            options={meeting.sections.map(({ key, title }) => ({ value: key, label: title }))}
          />
          <Radios
            name="kind"
            label="What kind of finding"
            choices={worded(FindingKind.options, findingKindWords)}
          />
          <Button kind="secondary">Move it</Button>
        </Form>
      </Details>
      <Form action={actOn(view, 'withdraw')} label="Take the finding away">
        <Button kind="warning">Take this finding away</Button>
      </Form>
    </Section>
  )
}
