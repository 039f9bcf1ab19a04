import { useId, useState } from 'react'
import type { Note } from '#notes'
import { ActButton } from './act-button.tsx'

type DifferFormProps = {
  readonly note: Note
  readonly onStance: (note: string, stance: 'agree' | 'differ', because: string) => void
}

/** Agreeing is one tap; differing asks how they see it. */
export function DifferForm({ note, onStance }: DifferFormProps) {
  const id = useId()
  const [because, setBecause] = useState<string | null>(null)
  const about = `with the note “${(note.words?.text ?? '').slice(0, 40)}”`
  if (because === null)
    return (
      <>
        <ActButton kind="link" onPress={() => onStance(note.id, 'agree', '')} about={about}>
          Agree
        </ActButton>
        <ActButton kind="link" onPress={() => setBecause('')} about={about}>
          I see it differently
        </ActButton>
      </>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onStance(note.id, 'differ', because.trim())
        setBecause(null)
      }}
    >
      <label className="govuk-label" htmlFor={id}>
        How you see it
      </label>
      <input
        id={id}
        className="govuk-input"
        value={because}
        onChange={({ target }) => setBecause(target.value)}
      />
      <button type="submit" className="cf-button cf-button--secondary">
        Keep
      </button>
    </form>
  )
}
