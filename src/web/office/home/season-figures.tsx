import type { SeasonAtHand } from '#seasons'
import { Meter, Tile, Tiles } from '#ui'
import { paths } from '../../paths.ts'

/** What is full and what is short; each figure leads to the reviews that it counts. */
export const SeasonFigures = ({ atHand }: { readonly atHand: SeasonAtHand }) => (
  <>
    <Meter
      label="Teams with every peer place agreed"
      value={atHand.teamsFull}
      of={atHand.reviews}
      words={`${shown(atHand.teamsFull)} of ${shown(atHand.reviews)}`}
    />
    <p>
      <a href={paths.board({ season: atHand.season, only: 'peersAgreed' })}>See these teams on the board</a>
    </p>
    <Tiles label="What is short">
      <ShortTile atHand={atHand} figure={atHand.answersAwaited} label="Offers not answered" />
      <ShortTile atHand={atHand} figure={atHand.offersEndingSoon} label="Offers that end within 3 days" />
      <ShortTile atHand={atHand} figure={atHand.toReplace} label="Places given up, to fill again" />
      <ShortTile atHand={atHand} figure={atHand.noDays} label="Reviews without dates" />
      <ShortTile atHand={atHand} figure={atHand.noLead} label="Reviews without a Lead Reviewer" />
    </Tiles>
  </>
)

type ShortTileProps = {
  readonly atHand: SeasonAtHand
  readonly figure: SeasonAtHand['noDays']
  readonly label: string
}

const ShortTile = ({ atHand: { season }, figure: { only, reviews, count }, label }: ShortTileProps) => (
  <Tile
    label={label}
    value={shown(count)}
    note={reviews !== count && `at ${shown(reviews)} ${reviews === 1 ? 'school' : 'schools'}`}
    source={count > 0 ? { label: 'See them on the board', href: paths.board({ season, only }) } : undefined}
  />
)

const shown = (count: number): string => count.toLocaleString('en-GB')
