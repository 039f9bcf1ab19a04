import { noteKindWords } from '#notes'
import {
  type FindingWithEvidence,
  type MeetingSection,
  type NoteLine,
  type TeamMeetingView,
  FindingKind,
  answerOf,
  findingKindWords,
} from '#reviews'
import {
  Button,
  Details,
  Fieldset,
  Form,
  type FormState,
  Heading,
  Notice,
  Radios,
  Section,
  Select,
  Tag,
  TextArea,
  blankForm,
  worded,
} from '#ui'
import { paths } from '../../paths.ts'
import { EvidenceTabs } from '../evidence/evidence-tabs.tsx'

type TeamMeetingScreenProps = {
  readonly view: TeamMeetingView
  /** What was typed into the form of one section, and what was wrong with it. */
  readonly typed: { readonly section: string; readonly state: FormState }
}

/** For the projector: each section with its notes as cards, and the findings that they come to. */
export const TeamMeetingScreen = ({ view, typed }: TeamMeetingScreenProps) => (
  <>
    <Heading caption={view.hostName}>Team meeting</Heading>
    <EvidenceTabs review={view.review} at="findings" />
    <p role="status">{progressWords(view)}</p>
    {view.shut && <Notice>{view.shut}</Notice>}
    <nav aria-label="Sections">
      <ul className="govuk-list">
        {view.sections.map(({ key, title, notes, findings }) => (
          <li key={key}>
            <a href={`#${key}`}>{title}</a>: {count(notes.length, 'note')},{' '}
            {count(findings.length, 'finding')}
          </li>
        ))}
      </ul>
    </nav>
    {view.sections.map((section) => (
      <MeetingPart
        key={section.key}
        view={view}
        section={section}
        state={typed.section === section.key ? typed.state : blankForm}
      />
    ))}
    {view.untagged.length > 0 && (
      <Section heading="Notes without a section">
        <ul className="cf-notes cf-notes--cards">
          {view.untagged.map((note) => (
            <NoteTile key={note.id} note={note} />
          ))}
        </ul>
      </Section>
    )}
  </>
)

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

function progressWords({ all, agreed, differing, may }: TeamMeetingView): string {
  if (all === 0)
    return may.write
      ? 'No findings yet. Tick notes that say the same, and write what they come to.'
      : 'No findings yet. The visitors write them from the notes; you are asked to agree to each.'
  const apart = differing === 0 ? '' : ` On ${differing === 1 ? '1' : differing} host and lead differ.`
  return `${agreed} of ${count(all, 'finding')} agreed by host and Lead Reviewer.${apart}`
}

type MeetingPartProps = {
  readonly view: TeamMeetingView
  readonly section: MeetingSection
  readonly state: FormState
}

const MeetingPart = ({ view, section, state }: MeetingPartProps) => (
  <section id={section.key} aria-labelledby={`${section.key}-heading`} className="cf-meeting">
    <h2 className="govuk-heading-l" id={`${section.key}-heading`}>
      {section.title}
    </h2>
    {FindingKind.options.map((kind) => {
      const findings = section.findings.filter((finding) => finding.kind === kind)
      return (
        findings.length > 0 && (
          <div key={kind}>
            <h3 className="govuk-heading-m">{findingKindWords[kind]}</h3>
            <ul className="cf-notes">
              {findings.map((finding, index) => (
                <li key={finding.id} className="cf-card">
                  <FindingCard view={view} finding={finding} first={index === 0} />
                </li>
              ))}
            </ul>
          </div>
        )
      )
    })}
    {view.may.write ? (
      <NewFinding view={view} section={section} state={state} />
    ) : (
      <ul className="cf-notes cf-notes--cards">
        {section.notes.map((note) => (
          <NoteTile key={note.id} note={note} />
        ))}
      </ul>
    )}
  </section>
)

type FindingCardProps = {
  readonly view: TeamMeetingView
  readonly finding: FindingWithEvidence
  readonly first: boolean
}

const FindingCard = ({ view, finding, first }: FindingCardProps) => (
  <>
    <p className="cf-card__state">
      <AnswerTags finding={finding} />
    </p>
    <p className="cf-note__text cf-meeting__words">{finding.text}</p>
    <p className="govuk-hint">
      {finding.behind.length === 0
        ? 'No evidence behind it yet.'
        : `${count(finding.behind.length, 'note')} behind it.`}
    </p>
    <div className="cf-button-row">
      {view.may.answer && answerOf(finding, view.may.answer)?.answer !== 'agrees' && (
        <Form
          action={paths.findingAct({ review: view.review, finding: finding.id, act: 'agree' })}
          hidden={{ wording: finding.wording, answer: 'agrees' }}
          label="Agree"
        >
          <Button kind="secondary" about={`“${finding.text.slice(0, 60)}”`}>
            I agree
          </Button>
        </Form>
      )}
      <a href={paths.finding({ review: view.review, finding: finding.id })}>
        Open<span className="govuk-visually-hidden"> “{finding.text.slice(0, 60)}”</span>
      </a>
      {view.may.write && !first && (
        <Form
          action={paths.findingAct({ review: view.review, finding: finding.id, act: 'raise' })}
          label="Order"
        >
          <Button kind="link" about={`“${finding.text.slice(0, 60)}”`}>
            Move up
          </Button>
        </Form>
      )}
    </div>
  </>
)

export const AnswerTags = ({ finding }: { readonly finding: FindingWithEvidence }) => {
  if (finding.agreed) return <Tag tone="success">Agreed by host and lead</Tag>
  const host = answerOf(finding, 'host')
  const lead = answerOf(finding, 'lead')
  if (host?.answer === 'differs' || lead?.answer === 'differs')
    return <Tag tone="warning">Seen differently</Tag>
  if (host) return <Tag tone="waiting">Agreed by the host, not yet by the lead</Tag>
  if (lead) return <Tag tone="waiting">Agreed by the lead, not yet by the host</Tag>
  return <Tag>Not agreed yet</Tag>
}

const NewFinding = ({ view, section, state }: MeetingPartProps) => (
  <Details
    summary={`Write a finding on ${section.title}`}
    open={state.refusal !== null || section.notes.some(({ cited }) => cited === 0)}
  >
    <Form
      action={paths.findings({ review: view.review })}
      state={state}
      hidden={{ section: section.key }}
      label={`A finding on ${section.title}`}
      named={section.key}
    >
      <Fieldset legend="Notes that say so">
        {section.notes.length === 0 && <p>No notes have this section yet.</p>}
        <ul className="cf-notes cf-notes--cards">
          {section.notes.map((note) => (
            <NoteTile key={note.id} note={note} choose="evidence" />
          ))}
        </ul>
      </Fieldset>
      <Radios
        name="kind"
        label="What kind of finding"
        choices={worded(FindingKind.options, findingKindWords)}
      />
      <TextArea name="text" label="The finding" rows={3} />
      {section.themes.length > 0 && (
        <Select
          name="theme"
          label="Theme"
          options={[
            { value: '', label: 'None' },
            ...section.themes.map((value) => ({ value, label: value })),
          ]}
        />
      )}
      <Button>Record the finding</Button>
    </Form>
  </Details>
)

type NoteTileProps = { readonly note: NoteLine; readonly choose?: string }

export const NoteTile = ({ note, choose }: NoteTileProps) => {
  const { words } = note
  if (!words) return null
  const about = (
    <>
      <strong>{noteKindWords[words.kind]}.</strong> {words.text}
      <span className="govuk-hint cf-note__by">
        {note.writer}
        {note.pairedName && ` with ${note.pairedName}`}
        {note.opinionsNamed.some(({ differs }) => differs) && ', seen differently by another'}
        {note.cited > 0 && ', already behind a finding'}
      </span>
    </>
  )
  if (!choose) return <li className="cf-card">{about}</li>
  return (
    <li className="cf-card">
      <label className="cf-note__choice">
        <input type="checkbox" name={choose} value={note.id} /> <span>{about}</span>
      </label>
    </li>
  )
}
