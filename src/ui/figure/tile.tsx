import type { ReactNode } from 'react'
import type { WayOn } from '../page/link.ts'

type TileProps = {
  readonly label: string
  readonly value: ReactNode
  readonly note?: ReactNode
  /** How the figure is made, or the list that it counts. */
  readonly source?: WayOn | undefined
}

/** One figure that matters, with where it comes from. */
export const Tile = ({ label, value, note, source }: TileProps) => (
  <li className="cf-tile">
    <p className="cf-tile__label">{label}</p>
    <p className="cf-tile__value">{value}</p>
    {note && <p className="cf-tile__note">{note}</p>}
    {source && (
      <p className="cf-tile__source">
        <a className="cf-link" href={source.href}>
          {source.label}
          <span className="govuk-visually-hidden">: {label}</span>
        </a>
      </p>
    )}
  </li>
)

type TilesProps = {
  readonly children: ReactNode
  readonly label?: string
  /** Two beside one another on a phone: for a page of many. */
  readonly close?: boolean | undefined
}

export const Tiles = ({ children, label, close }: TilesProps) => (
  <ul className={close ? 'cf-tiles cf-tiles--close' : 'cf-tiles'} aria-label={label}>
    {children}
  </ul>
)
