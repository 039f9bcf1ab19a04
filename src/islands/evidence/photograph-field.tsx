import { useId, useState } from 'react'
import { smallPhotograph } from './small-photograph.ts'

type PhotographFieldProps = {
  readonly taken: number
  readonly onTaken: (bytes: ArrayBuffer) => Promise<void>
}

export function PhotographField({ taken, onTaken }: PhotographFieldProps) {
  const id = useId()
  const [trouble, setTrouble] = useState('')
  const take = async (file: File | undefined) => {
    if (!file) return
    setTrouble('')
    const bytes = await smallPhotograph(file)
    if (bytes) return onTaken(bytes)
    setTrouble('That photograph could not be made small enough. Try another, or describe what you see.')
  }
  return (
    <>
      <label className="govuk-label" htmlFor={id}>
        Photograph{taken > 0 && ` (${taken} taken)`}
      </label>
      <p className="govuk-hint">
        Work and displays only: no faces, no names. It is made small here, and where and when it was taken is
        removed.
      </p>
      <input
        id={id}
        type="file"
        accept="image/*"
        capture="environment"
        onChange={({ target }) => {
          take(target.files?.[0]).catch(() => setTrouble('That photograph cannot be read. Try another.'))
          target.value = ''
        }}
      />
      <p role="status">{trouble}</p>
    </>
  )
}
