import type { FigureTile } from '#impact'
import { Tag, Tile } from '#ui'
import { paths } from '../../paths.ts'

/** Which year and version a page is about: null leads to the latest. */
export type At = { readonly year: string; readonly version: number | null | 'now' }

export const atQuery = ({ year, version }: At) => ({ year, version })

type FigureTileShownProps = {
  readonly tile: FigureTile
  /** Which figure its definition is of; null on the definition’s own page. */
  readonly at: At | null
}

/** A figure with its n, what it stands beside, how settled it is, and the way to its definition. */
export const FigureTileShown = ({ tile, at }: FigureTileShownProps) => (
  <Tile
    label={tile.title}
    value={tile.value === null ? <small>{tile.shown}</small> : tile.shown}
    note={
      <>
        {tile.status && <Tag tone="waiting">{tile.status}</Tag>}
        {[tile.n, tile.england, tile.before, tile.coverage, tile.why].map(
          (words) =>
            words && (
              <span key={words} className="cf-tile__line">
                {words}
              </span>
            ),
        )}
      </>
    }
    source={
      at === null
        ? undefined
        : { label: 'How it is made', href: paths.figure({ metric: tile.metric }, atQuery(at)) }
    }
  />
)
