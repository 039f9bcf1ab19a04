import { type Note, type NoteStanding, noteKindWords } from '#notes'
import { Tag } from '#ui'
import { ActButton } from './act-button.tsx'
import { DifferForm } from './differ-form.tsx'
import type { Page } from './notebook.ts'

type NoteCardsProps = {
  readonly page: Page
  readonly notes: readonly Note[]
  readonly ledger: readonly NoteStanding[]
  readonly asking: (note: Note) => boolean
  readonly onOpen: (note: string) => void
  readonly onWithdraw: (note: string) => void
  readonly onStance: (note: string, stance: 'agree' | 'differ', because: string) => void
}

export const NoteCards = (props: NoteCardsProps) => (
  <ul className="cf-notes">
    {props.notes.map((note) => (
      <li key={note.id} className="cf-card">
        <NoteCard {...props} note={note} />
      </li>
    ))}
  </ul>
)

function NoteCard({
  page,
  note,
  ledger,
  asking,
  onOpen,
  onWithdraw,
  onStance,
}: NoteCardsProps & { note: Note }) {
  const { words, opinions } = note
  const { pack } = page
  if (!words) return null
  const nameOf = (person: string) => pack.people.find((one) => one.person === person)?.name ?? pack.name
  const own = note.by === pack.person
  const section = pack.sections.find(({ key }) => key === words.section)?.title ?? 'No section yet'
  return (
    <>
      <p className="cf-card__state">
        <Tag>{noteKindWords[words.kind]}</Tag>{' '}
        <Standing standing={ledger.find((one) => one.note === note.id)} asking={asking(note)} />
      </p>
      <p className="cf-note__text">{words.text || 'Nothing written yet'}</p>
      {note.versions > 1 && (
        <p className="govuk-hint">
          Two people wrote on it at once. All of it is here: open it to settle the words.
        </p>
      )}
      <p className="govuk-hint">
        {own ? 'You' : nameOf(note.by)}
        {words.pairedWith &&
          ` with ${words.pairedWith === pack.person ? 'you' : nameOf(words.pairedWith)}`},{' '}
        {section}
      </p>
      {opinions.map(({ person, stance, because }) => (
        <p key={person}>
          {person === pack.person ? 'You' : nameOf(person)} {stance === 'agree' ? 'agree' : 'differ'}
          {because && `: ${because}`}
        </p>
      ))}
      <div className="cf-button-row">
        {(own || words.pairedWith === pack.person) && (
          <ActButton
            kind="link"
            onPress={() => onOpen(note.id)}
            about={`the note “${words.text.slice(0, 40)}”`}
          >
            Change
          </ActButton>
        )}
        {own && (
          <ActButton
            kind="link"
            onPress={() => onWithdraw(note.id)}
            about={`the note “${words.text.slice(0, 40)}”`}
          >
            Take away
          </ActButton>
        )}
        {!own && <DifferForm note={note} onStance={onStance} />}
      </div>
    </>
  )
}

const Standing = ({
  standing,
  asking,
}: {
  readonly standing: NoteStanding | undefined
  readonly asking: boolean
}) => {
  if (!standing) return <Tag tone="success">With the team</Tag>
  if (standing.why)
    return (
      <>
        <Tag tone="warning">Only on this device</Tag> <span>{standing.why}</span>
      </>
    )
  if (standing.withTheTeam) return <Tag tone="success">With the team</Tag>
  return (
    <Tag tone="waiting">
      {asking ? 'Only on this device: open it to answer a question' : 'Only on this device'}
    </Tag>
  )
}
