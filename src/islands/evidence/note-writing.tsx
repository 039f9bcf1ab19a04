import { useEffect, useId, useRef } from 'react'
import {
  type DevicePack,
  type NoteWords,
  type Suspicion,
  noteGroupWords,
  noteGroups,
  noteKindWords,
  noteKinds,
  notePhaseWords,
} from '#notes'
import { ActButton } from './act-button.tsx'
import { Chips } from './chips.tsx'
import { GuardQuestion } from './guard-question.tsx'
import { PhotographField } from './photograph-field.tsx'

type NoteWritingProps = {
  readonly pack: DevicePack
  readonly words: NoteWords
  readonly suspicions: readonly Suspicion[]
  readonly onChange: (words: NoteWords) => void
  readonly onClear: (found: string) => void
  readonly onPhotograph: (bytes: ArrayBuffer) => Promise<string>
  readonly onDone: () => void
}

const kinds = noteKinds.map((key) => ({ key, title: noteKindWords[key] }))
const groups = noteGroups.map((key) => ({ key, title: noteGroupWords[key] }))

/** A note while it is written. Nothing has to be filled in; every keystroke is kept by whoever is told of it. */
export function NoteWriting(props: NoteWritingProps) {
  const { pack, words, suspicions, onChange, onDone } = props
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <section aria-label="The note" className="cf-card cf-writing">
      <Chips
        legend="What kind of note"
        chips={kinds}
        chosen={words.kind}
        onChoose={(key) => onChange({ ...words, kind: noteKinds.find((kind) => kind === key) ?? words.kind })}
      />
      <label className="govuk-label" htmlFor={id}>
        What you saw or heard
      </label>
      <textarea
        ref={field}
        id={id}
        className="govuk-textarea"
        rows={5}
        value={words.text}
        onChange={({ target }) => onChange({ ...words, text: target.value })}
      />
      {suspicions.map((suspicion) => (
        <GuardQuestion
          key={`${suspicion.found} ${suspicion.from}`}
          suspicion={suspicion}
          text={words.text}
          onReword={(text) => onChange({ ...words, text })}
          onClear={props.onClear}
        />
      ))}
      <Chips
        legend="Section"
        chips={pack.sections}
        chosen={words.section}
        onChoose={(section) => onChange({ ...words, section })}
      />
      <MoreTags {...props} />
      <ActButton kind="primary" onPress={onDone}>
        Done
      </ActButton>
    </section>
  )
}

function MoreTags({ pack, words, onChange, onPhotograph }: NoteWritingProps) {
  const id = useId()
  const others = pack.people.filter(({ person }) => person !== pack.person)
  const own = pack.people.find(({ person }) => person === pack.person)?.part ?? 'host'
  return (
    <details className="govuk-details" open={words.pairedWith !== null}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">More about it: with whom, phase, group, subject</span>
      </summary>
      <Chips
        legend={
          own === 'host'
            ? 'Seen with a visitor, who shares the note'
            : 'Seen with a host leader, who shares the note'
        }
        chips={others
          .filter(({ part }) => part !== own)
          .map(({ person, name }) => ({ key: person, title: name }))}
        chosen={words.pairedWith}
        onChoose={(pairedWith) => onChange({ ...words, pairedWith })}
      />
      <Chips
        legend="What was going on"
        chips={pack.sources}
        chosen={words.source}
        onChoose={(source) => onChange({ ...words, source })}
      />
      <Chips
        legend="Phase"
        chips={pack.phases.map((key) => ({ key, title: notePhaseWords[key] }))}
        chosen={words.phase}
        onChoose={(key) => onChange({ ...words, phase: pack.phases.find((one) => one === key) ?? null })}
      />
      <Chips
        legend="Group of pupils"
        chips={groups}
        chosen={words.group}
        onChoose={(key) => onChange({ ...words, group: noteGroups.find((one) => one === key) ?? null })}
      />
      <label className="govuk-label" htmlFor={id}>
        Subject
      </label>
      <input
        id={id}
        className="govuk-input"
        maxLength={60}
        value={words.subject ?? ''}
        onChange={({ target }) => onChange({ ...words, subject: target.value || null })}
      />
      {pack.photographsAllowed && (
        <PhotographField
          taken={words.photographs.length}
          onTaken={async (bytes) => {
            const photograph = await onPhotograph(bytes)
            onChange({ ...words, photographs: [...words.photographs, photograph] })
          }}
        />
      )}
    </details>
  )
}
