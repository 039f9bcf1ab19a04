import type { ReactNode } from 'react'
import { isRefused, postsOf } from '#kernel'
import { type ReviewsOfYear, type TrusteeHomeView, trusteeHomeView } from '#seasons'
import { trusteeFiguresView } from '#impact'
import { Details, Section, Tile, Tiles } from '#ui'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { Headlines, ReportToSignOff, Targets } from './trustee-figures.tsx'

/** How far the partnership reaches, for those who govern it; nothing for anybody else. */
export async function trusteeHome(c: Asked): Promise<ReactNode> {
  if (!postsOf(c.var.actor).some(({ role }) => role === 'trustee')) return null
  const [view, figures] = await Promise.all([
    trusteeHomeView(c.var.reading),
    trusteeFiguresView(c.var.reading),
  ])
  if (isRefused(view) || isRefused(figures)) return null
  return (
    <>
      <ReportToSignOff view={figures} />
      <Targets view={figures} />
      <TrusteeHome view={view} />
      <Headlines view={figures} />
    </>
  )
}

const TrusteeHome = ({ view }: { readonly view: TrusteeHomeView }) => (
  <>
    <Section heading={`How far the partnership reaches in ${view.year}`}>
      <Tiles label="Reach">
        <Tile
          label="Partner schools"
          value={shown(view.schools)}
          note={levelWords(view.levels)}
          source={{ label: 'See the schools', href: paths.schools() }}
        />
        <Tile
          label="Pupils"
          value={shown(view.pupils)}
          note="on the rolls of partner schools"
          source={definitionOf('reach.pupils', view.year)}
        />
        <Tile
          label="Trusts"
          value={shown(view.trusts)}
          note="with a partner school"
          source={{ label: 'See the trusts', href: paths.trusts() }}
        />
        <Tile label="Hubs" value={shown(view.hubs)} source={{ label: 'See the hubs', href: paths.hubs() }} />
      </Tiles>
    </Section>
    <Section heading="Reviews">
      <Tiles label="Reviews">
        <Tile
          label={`Reviews held in ${view.delivered.year}`}
          value={shown(view.delivered.reviews)}
          source={definitionOf('qar.delivered', view.delivered.year)}
        />
        <Tile
          label={`Teams there in full in ${view.delivered.year}`}
          value={shareOf(view.delivered)}
          note={`${shown(view.delivered.teamsFull)} of ${shown(view.delivered.reviews)}`}
          source={definitionOf('qar.teamsFull', view.delivered.year)}
        />
        <Tile label={`Reviews with dates in ${view.dated.year}`} value={shown(view.dated.reviews)} />
        <Tile
          label={`Teams full so far in ${view.dated.year}`}
          value={shareOf(view.dated)}
          note={`${shown(view.dated.teamsFull)} of ${shown(view.dated.reviews)}`}
        />
      </Tiles>
      <HowCounted />
    </Section>
  </>
)

const HowCounted = () => (
  <Details summary="How these figures are made">
    <p>
      A partner school holds a membership in the year. Pupils are the rolls that the national register gives.
      A trust counts when one of its schools is a partner today.
    </p>
    <p>
      A team was there in full when every peer reviewer’s place was filled on each day. It is full so far when
      somebody has said yes to each of those places. Cancelled reviews are not counted.
    </p>
  </Details>
)

const definitionOf = (metric: string, year: string) => ({
  label: 'How it is made',
  href: paths.figure({ metric }, { year }),
})

const shown = (count: number): string => count.toLocaleString('en-GB')

const levelWords = ({ full, network, gateway }: TrusteeHomeView['levels']): string =>
  `${shown(full)} Full, ${shown(network)} Network, ${shown(gateway)} Gateway to Partnership`

const shareOf = ({ fullInHundred }: ReviewsOfYear): string =>
  fullInHundred === null ? 'None yet' : `${fullInHundred}%`
