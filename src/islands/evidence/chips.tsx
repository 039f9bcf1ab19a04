import { useId } from 'react'

type Chip = { readonly key: string; readonly title: string }

type ChipsProps = {
  readonly legend: string
  readonly chips: readonly Chip[]
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
}

/** One of a few, a tap each; tapping the chosen one again takes it off. */
export function Chips({ legend, chips, chosen, onChoose }: ChipsProps) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="cf-chips">
      <span id={id} className="govuk-label">
        {legend}
      </span>
      {chips.map(({ key, title }) => (
        <button
          key={key}
          type="button"
          className="cf-chip"
          aria-pressed={chosen === key}
          onClick={() => onChoose(chosen === key ? null : key)}
        >
          {title}
        </button>
      ))}
    </div>
  )
}
