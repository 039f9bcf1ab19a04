import type { ReactNode } from 'react'

type KeyFigure = { readonly label: string; readonly value: ReactNode }

/** A short row of facts about one thing. */
export const KeyFigures = ({ figures }: { readonly figures: readonly KeyFigure[] }) => (
  <dl className="cf-figures">
    {figures.map(({ label, value }) => (
      <div key={label} className="cf-figures__one">
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
