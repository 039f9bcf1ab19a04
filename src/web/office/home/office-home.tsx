import type { ReactNode } from 'react'
import { isRefused } from '#kernel'
import { type OfficeHomeView, type SeasonAtHand, officeHomeView } from '#seasons'
import { Section, Table, Tag } from '#ui'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { seasonTones } from '../season/year/season-tones.ts'
import { OfficeNextStep } from './office-next-step.tsx'
import { SeasonFigures } from './season-figures.tsx'

/** Where the season stands and what is short in it; nothing for anybody but the office. */
export async function officeHome(c: Asked): Promise<ReactNode> {
  const view = await officeHomeView(c.var.reading)
  return isRefused(view) ? null : <OfficeHome view={view} />
}

const OfficeHome = ({ view: { next, atHand, others } }: { readonly view: OfficeHomeView }) => (
  <>
    <OfficeNextStep step={next} />
    {atHand && (
      <>
        <Section
          heading={`Season ${atHand.year}`}
          action={<a href={paths.board({ season: atHand.season })}>Season board</a>}
        >
          <p>
            <Tag tone={seasonTones[atHand.state]}>{atHand.stateWords}</Tag>
          </p>
          {atHand.reviews > 0 && <SeasonFigures atHand={atHand} />}
        </Section>
        {atHand.reviews > 0 && <AtRisk atHand={atHand} />}
      </>
    )}
    {others.length > 0 && (
      <Section heading="Other seasons">
        <ul>
          {others.map(({ season, year, words }) => (
            <li key={season}>
              <a href={paths.season({ season })}>{year}</a>: {words}
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
)

const AtRisk = ({ atHand: { season, worst, teamMissingSoon } }: { readonly atHand: SeasonAtHand }) => (
  <Section
    heading="At risk this fortnight"
    action={
      teamMissingSoon.reviews > worst.length && (
        <a href={paths.board({ season, only: teamMissingSoon.only })}>See all {teamMissingSoon.reviews}</a>
      )
    }
  >
    {worst.length === 0 ? (
      <p>Every review that begins in the next fourteen days has its team.</p>
    ) : (
      <Table
        caption="Reviews that begin within fourteen days, or are under way, without a full team"
        captionSize="hidden"
        rows={worst}
        rowKey={({ review }) => review}
        columns={[
          {
            heading: 'School',
            cell: ({ review, name }) => <a href={paths.officeReview({ review })}>{name}</a>,
          },
          { heading: 'Days', cell: ({ daysWords }) => daysWords },
          { heading: 'What is missing', cell: ({ risk }) => risk.words },
        ]}
      />
    )}
  </Section>
)
