import type { SeasonLine, SeasonsView } from '#seasons'
import { Button, ButtonRow, type Column, EmptyState, Heading, Lead, Table, Tag } from '#ui'
import { paths } from '../../../paths.ts'
import { seasonTones } from './season-tones.ts'

export const SeasonsScreen = ({ view: { seasons, openable } }: { readonly view: SeasonsView }) => (
  <>
    <Heading>Seasons</Heading>
    <Lead>A season is one partnership year of reviews: its rules, its dates, its teams.</Lead>
    {seasons.length === 0 ? (
      <EmptyState
        title="There is no season yet"
        action={
          openable[0] && (
            <Button href={paths.newSeason({ year: openable[0] })}>Open the {openable[0]} season</Button>
          )
        }
      >
        <p>When you open one, schools can sign up to host and choose their own days.</p>
      </EmptyState>
    ) : (
      <>
        <Table
          caption="Seasons"
          captionSize="hidden"
          columns={columns}
          rows={seasons}
          rowKey={({ id }) => id}
        />
        {openable.length > 0 && (
          <ButtonRow>
            {openable.map((year) => (
              <Button key={year} href={paths.newSeason({ year })}>
                Open the {year} season
              </Button>
            ))}
          </ButtonRow>
        )}
      </>
    )}
  </>
)

const columns: readonly Column<SeasonLine>[] = [
  { heading: 'Season', cell: ({ id, year }) => <a href={paths.season({ season: id })}>{year}</a> },
  { heading: 'Now', cell: ({ state, words }) => <Tag tone={seasonTones[state]}>{words}</Tag> },
  { heading: 'Reviews', numeric: true, cell: ({ reviews }) => reviews.toLocaleString('en-GB') },
  { heading: 'With dates', numeric: true, cell: ({ dated }) => dated.toLocaleString('en-GB') },
]
