import type { ReactNode } from 'react'
import { type EnglandTopology, mapSize, shapeOf } from './england-shape.ts'
import { symbolPath } from './map-symbol.ts'

export type MapPoint = {
  readonly lat: number
  readonly lon: number
  readonly label: string
  readonly href: string
  readonly kind: string
}

type MapKind = { readonly kind: string; readonly label: string }

type EnglandMapProps = {
  readonly england: EnglandTopology
  readonly title: string
  readonly points: readonly MapPoint[]
  /** What the points stand for, in the legend's order. Five at most can be told apart. */
  readonly kinds: readonly MapKind[]
  /** The same points as a table or list. */
  readonly children: ReactNode
  readonly credit?: ReactNode
}

export function EnglandMap({ england, title, points, kinds, children, credit }: EnglandMapProps) {
  const { regions } = shapeOf(england)
  return (
    <figure className="cf-map">
      <figcaption className="cf-map__caption">
        <strong className="cf-chart__title">{title}</strong>
        <Legend kinds={kinds} />
      </figcaption>
      <a className="cf-map__skip" href="#after-map">
        Skip past the map to the same as a list
      </a>
      <section aria-label={`Map of England: ${title}`}>
        <svg className="cf-map__picture" viewBox={`0 0 ${mapSize.width} ${mapSize.height}`} focusable="false">
          {regions.map(({ name, path }) => (
            <path key={name} className="cf-map__region" d={path}>
              <title>{name}</title>
            </path>
          ))}
          {points.map((point) => (
            <Point key={`${point.href} ${point.label}`} point={point} england={england} kinds={kinds} />
          ))}
        </svg>
      </section>
      {credit && <p className="cf-map__credit">{credit}</p>}
      <div id="after-map" className="cf-map__after">
        {children}
      </div>
    </figure>
  )
}

const Legend = ({ kinds }: { readonly kinds: readonly MapKind[] }) => (
  <ul className="cf-map__legend">
    {kinds.map(({ kind, label }, place) => (
      <li key={kind}>
        <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
          <path className={`cf-map__point cf-map__point--${place + 1}`} d={symbolPath(place)} />
        </svg>
        {label}
      </li>
    ))}
  </ul>
)

type PointProps = {
  readonly point: MapPoint
  readonly england: EnglandTopology
  readonly kinds: readonly MapKind[]
}

function Point({ point, england, kinds }: PointProps) {
  const at = shapeOf(england).projection([point.lon, point.lat])
  const place = kinds.findIndex(({ kind }) => kind === point.kind)
  if (!at || place < 0) return null
  return (
    <a className="cf-map__link" href={point.href} aria-label={`${point.label}, ${kinds[place]?.label}`}>
      <path
        className={`cf-map__point cf-map__point--${place + 1}`}
        d={symbolPath(place)}
        transform={`translate(${at[0].toFixed(1)},${at[1].toFixed(1)})`}
      >
        <title>{point.label}</title>
      </path>
    </a>
  )
}
