import { longDate } from '#kernel'
import type { EvidenceView, NoteLine } from '#reviews'
import { noteGroupWords, noteKindWords, notePhaseWords } from '#notes'
import {
  Button,
  ButtonRow,
  Details,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Notice,
  Section,
  Tag,
  TextField,
} from '#ui'
import { paths } from '../../paths.ts'
import { EvidenceTabs } from './evidence-tabs.tsx'
import { NoteForm } from './note-form.tsx'

type EvidenceScreenProps = { readonly view: EvidenceView; readonly state: FormState }

export const EvidenceScreen = ({ view, state }: EvidenceScreenProps) => {
  const { about, notes } = view
  return (
    <>
      <Heading caption={about.hostName}>Notes</Heading>
      <EvidenceTabs review={about.review} at="evidence" />
      {about.shut === null ? <Writing view={view} state={state} /> : <Notice>{about.shut}</Notice>}
      <Section heading={notes.length === 1 ? '1 note' : `${notes.length} notes`}>
        {notes.length === 0 ? (
          <EmptyState
            title="No notes yet"
            action={<a href={paths.coverage({ review: about.review })}>See what to look at</a>}
          >
            <p>
              {about.side === 'host'
                ? 'You see your own notes and those that are shared with the school.'
                : 'The team’s notes stand here as they come in.'}
            </p>
          </EmptyState>
        ) : (
          <ul className="cf-notes">
            {notes.map((note) => (
              <li key={note.id} className="cf-card" id={note.id}>
                <NoteCard note={note} review={about.review} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Keeping view={view} />
    </>
  )
}

const Writing = ({ view: { about }, state }: EvidenceScreenProps) => (
  <>
    <p>
      Take notes where there is no network: the page for your phone or tablet keeps each word on the device
      and sends it when it can.
    </p>
    <ButtonRow>
      <Button href={paths.capture({ review: about.review })}>Take notes on this device</Button>
      <Button kind="warning" href={paths.safeguarding({ review: about.review })}>
        Worried about a child?
      </Button>
    </ButtonRow>
    <Details summary="Write a note on this page" open={state.refusal !== null}>
      <NoteForm about={about} state={state} />
    </Details>
  </>
)

const NoteCard = ({ note, review }: { readonly note: NoteLine; readonly review: string }) => {
  const { words } = note
  if (!words) return null
  const tags = [
    note.sectionTitle,
    note.sourceTitle,
    words.phase && notePhaseWords[words.phase],
    words.subject,
    words.group && noteGroupWords[words.group],
  ].filter(Boolean)
  return (
    <>
      <p className="cf-card__state">
        <Tag
          tone={words.kind === 'strength' ? 'success' : words.kind === 'question' ? 'waiting' : 'progress'}
        >
          {noteKindWords[words.kind]}
        </Tag>
      </p>
      <p className="cf-note__text">{words.text || 'Nothing written yet'}</p>
      <p className="govuk-hint">
        {note.writer}
        {note.pairedName && ` with ${note.pairedName}`}
        {tags.length > 0 && `: ${tags.join(', ')}`}
      </p>
      {note.opinionsNamed.map(({ name, differs, because }) => (
        <p key={name}>
          {name} {differs ? 'sees it differently' : 'agrees'}
          {because && `: ${because}`}
        </p>
      ))}
      {words.photographs.map((photograph, index) => (
        <p key={photograph}>
          <a href={paths.capturePhotograph({ review, photograph })}>Photograph {index + 1}</a>
        </p>
      ))}
      {note.cited > 0 && (
        <p className="govuk-hint">
          Stands behind {note.cited === 1 ? 'a finding' : `${note.cited} findings`}.
        </p>
      )}
    </>
  )
}

const Keeping = ({
  view: { about, deletesOn, heldBecause, mayAllowPhotographs },
}: Pick<EvidenceScreenProps, 'view'>) => (
  <Section heading="How the notes are kept">
    <p>
      {heldBecause
        ? `The notes are kept beyond their time: ${heldBecause}`
        : deletesOn
          ? `The notes are deleted on ${longDate(deletesOn)}, 90 days after the report was issued.`
          : 'The notes are deleted 90 days after the report is issued. The report stays.'}
    </p>
    {heldBecause ? (
      <Form action={paths.releaseEvidence({ review: about.review })} label="Release the hold">
        <Button kind="secondary">Release the hold</Button>
      </Form>
    ) : (
      <Details summary="Keep the notes longer">
        <Form action={paths.holdEvidence({ review: about.review })} label="Keep the notes longer">
          <TextField name="why" label="Why they have to be kept" />
          <Button kind="secondary">Keep them</Button>
        </Form>
      </Details>
    )}
    {mayAllowPhotographs && (
      <Form action={paths.evidencePhotographs({ review: about.review })} label="Photographs">
        <p>
          {about.photographsAllowed
            ? 'You have said yes to photographs of work and displays, without faces or names.'
            : 'There are no photographs in this review unless you say yes.'}
        </p>
        <Button kind="secondary" name="allow" value={about.photographsAllowed ? 'no' : 'yes'}>
          {about.photographsAllowed ? 'No more photographs' : 'Allow photographs'}
        </Button>
      </Form>
    )}
    <p>
      <a href={paths.recoverNotes({ review: about.review })}>Send a recovery file from a device</a>
    </p>
  </Section>
)
