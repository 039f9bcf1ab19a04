import type { ReactNode } from 'react'
import { type EnglandTopology, mapSize, shapeOf } from './england-shape.ts'
import { ink, standalone } from './ink.ts'
import { symbolPath } from './map-symbol.ts'

/** Places of one kind, drawn together. */
export type MapLayer = {
  readonly label: string
  /** Dots for the many, diamonds for the few that stand out among them. */
  readonly mark: 'dot' | 'diamond'
  readonly places: readonly { readonly lat: number; readonly lon: number }[]
}

type Drawn = { readonly england: EnglandTopology; readonly layers: readonly MapLayer[] }

type PlacesMapProps = Drawn & {
  readonly title: string
  /** One sentence that says what the map shows. */
  readonly summary: string
  /** The same as a table. */
  readonly children: ReactNode
}

/** Where many places are, at a glance: nothing on the map leads anywhere, and the table beneath says it in numbers. */
export const PlacesMap = ({ england, layers, title, summary, children }: PlacesMapProps) => (
  <figure className="cf-map">
    <figcaption className="cf-map__caption">
      <strong className="cf-chart__title">{title}</strong>
      <span className="cf-chart__summary">{summary}</span>
      <ul className="cf-map__legend">
        {layers.map(({ label, mark }) => (
          <li key={label}>
            <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
              <path {...styleOf(mark)} d={mark === 'dot' ? 'M0 0h0' : symbolPath(1)} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </figcaption>
    <PlacesPicture england={england} layers={layers} />
    {children}
  </figure>
)

/** The drawing alone: for a page beneath a caption, or for paper. */
export function PlacesPicture({ england, layers }: Drawn) {
  const { regions, projection } = shapeOf(england)
  const at = ({ lat, lon }: MapLayer['places'][number]) => projection([lon, lat])
  return (
    <svg
      {...standalone}
      className="cf-map__picture"
      viewBox={`0 0 ${mapSize.width} ${mapSize.height}`}
      aria-hidden="true"
      focusable="false"
    >
      {regions.map(({ name, path }) => (
        <path
          key={name}
          className="cf-map__region"
          fill={ink.land}
          stroke={ink.edge}
          strokeWidth="1.5"
          d={path}
        />
      ))}
      {layers.map(({ label, mark, places }) =>
        mark === 'dot' ? (
          <path key={label} {...styleOf(mark)} d={dotsAt(places.map(at))} />
        ) : (
          <g key={label} {...styleOf(mark)}>
            {places
              .map(at)
              .map(
                (point) =>
                  point && (
                    <path
                      key={point.join(' ')}
                      d={symbolPath(1, 70)}
                      transform={`translate(${point[0].toFixed(1)},${point[1].toFixed(1)})`}
                    />
                  ),
              )}
          </g>
        ),
      )}
    </svg>
  )
}

/** Lines of no length with round ends: hundreds of dots in one path, and one dot for those that would lie on another. */
const dotsAt = (points: readonly (readonly [number, number] | null)[]): string =>
  [
    ...new Set(
      points.flatMap((point) => (point ? `M${Math.round(point[0])} ${Math.round(point[1])}h0` : [])),
    ),
  ].join('')

const styleOf = (mark: MapLayer['mark']) =>
  mark === 'dot'
    ? { className: 'cf-map__dots', stroke: ink.line, strokeWidth: 5, strokeLinecap: 'round' as const }
    : { className: 'cf-map__marks', fill: ink.compared, stroke: ink.edge, strokeWidth: 1 }
