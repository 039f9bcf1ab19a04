import { longDate } from '#kernel'
import type { HostedWith } from '#reviews'
import type { ReviewerHomeView, ReviewerPlace, ReviewerStandby } from '#seasons'
import {
  Button,
  ButtonRow,
  Card,
  Cards,
  EmptyState,
  Form,
  Heading,
  KeyFigures,
  Section,
  Table,
  Tag,
} from '#ui'
import { paths } from '../../paths.ts'
import { HostedWithSection } from './hosted-with.tsx'
import { PlacementTag } from '../../review-tags.tsx'

/** Days that the reader gave in a season, and has promised. */
export type DaysGiven = { readonly year: string; readonly given: number; readonly promised: number }

type MyReviewsScreenProps = {
  readonly view: ReviewerHomeView
  readonly days: readonly DaysGiven[]
  /** Where what teams and hosts said is read, when the reader may. */
  readonly feedback: string | null
  readonly hosting: readonly HostedWith[]
}

export const MyReviewsScreen = ({ view, days, feedback, hosting }: MyReviewsScreenProps) => (
  <>
    <Heading>My reviews</Heading>
    <ButtonRow>
      <Button href={paths.reviewsToChoose()} kind={view.offers.length > 0 ? 'secondary' : 'primary'}>
        Reviews to choose
      </Button>
      <Button href={paths.reviewingCalendar()} kind="secondary">
        Keep them in your calendar
      </Button>
      <Button href={paths.areasToExamine()} kind="secondary">
        Areas of Excellence to examine
      </Button>
      {feedback && (
        <Button href={feedback} kind="secondary">
          What people said of them
        </Button>
      )}
    </ButtonRow>
    {isEmpty(view) && (
      <EmptyState
        title="You have no review yet"
        action={<Button href={paths.reviewsToChoose()}>See reviews to choose</Button>}
      >
        <p>Choose the ones you would like. The office also offers places, which come by mail.</p>
      </EmptyState>
    )}
    <Offers offers={view.offers} />
    <Moves moves={view.moves} />
    <Coming coming={view.coming} />
    <StandingBy standbys={view.standbys} />
    <HostedWithSection hosting={hosting} />
    <Choices choices={view.choices} />
    <Past past={view.past} days={days} />
  </>
)

const isEmpty = ({ offers, coming, choices, past, standbys }: ReviewerHomeView): boolean =>
  [offers, coming, choices, past, standbys].every((places) => places.length === 0)

type Offered = { readonly offers: readonly ReviewerPlace[] }

const Offers = ({ offers }: Offered) =>
  offers.length === 0 ? null : (
    <Section heading={offers.length === 1 ? '1 offer to answer' : `${offers.length} offers to answer`}>
      <Cards>
        {offers.map((place) => (
          <Card
            key={place.placement}
            title={place.schoolName}
            state={<PlacementTag state={place.state} />}
            actions={
              <Button href={paths.myPlace({ placement: place.placement })} about={`from ${place.schoolName}`}>
                Answer this offer
              </Button>
            }
          >
            <p>
              <strong>{place.daysWords}</strong>
              <br />
              {place.roleWords}
              {place.expires && <>, answer by {longDate(place.expires)}</>}
            </p>
          </Card>
        ))}
      </Cards>
    </Section>
  )

const Coming = ({ coming }: { readonly coming: readonly ReviewerPlace[] }) =>
  coming.length === 0 ? null : (
    <Section heading="You are coming to">
      <Cards>
        {coming.map((place) => (
          <Card
            key={place.placement}
            title={place.schoolName}
            href={paths.myPlace({ placement: place.placement })}
            state={<PlacementTag state={place.state} />}
            actions={
              place.state === 'accepted' && (
                <Button href={paths.workspace({ review: place.review })} about={`for ${place.schoolName}`}>
                  Open the workspace
                </Button>
              )
            }
          >
            <p>
              <strong>{place.daysWords}</strong>
              <br />
              {place.roleWords}
            </p>
          </Card>
        ))}
      </Cards>
    </Section>
  )

const Moves = ({ moves }: Pick<ReviewerHomeView, 'moves'>) =>
  moves.length === 0 ? null : (
    <Section heading="Could you move?">
      <Cards>
        {moves.map(({ move, fromName, toName, expires }) => (
          <Card
            key={move}
            title={toName ? `To ${toName}` : `Give up your place at ${fromName}`}
            href={paths.myMove({ move })}
            state={<Tag tone="waiting">Waits for your answer</Tag>}
          >
            <p>
              {toName && <>Instead of {fromName}, so that a team is full again. </>}Answer by{' '}
              {longDate(expires)}
            </p>
          </Card>
        ))}
      </Cards>
    </Section>
  )

const StandingBy = ({ standbys }: { readonly standbys: readonly ReviewerStandby[] }) =>
  standbys.length === 0 ? null : (
    <Section heading="Standing by">
      <Cards>
        {standbys.map(({ standby, schoolName, state, stateWords, daysWords, expires }) => (
          <Card
            key={standby}
            title={schoolName}
            href={paths.myStandby({ standby })}
            state={<Tag tone={state === 'holding' ? 'success' : 'waiting'}>{stateWords}</Tag>}
          >
            <p>
              <strong>{daysWords}</strong>
              <br />
              {state === 'holding'
                ? 'You keep these days free, in case the team loses somebody'
                : `Could you keep these days free? Answer by ${longDate(expires)}`}
            </p>
          </Card>
        ))}
      </Cards>
    </Section>
  )

const Choices = ({ choices }: { readonly choices: readonly ReviewerPlace[] }) =>
  choices.length === 0 ? null : (
    <Section heading="You have chosen">
      <Table
        caption="Reviews that you have chosen"
        captionSize="hidden"
        columns={[
          { heading: 'School', cell: ({ schoolName }) => schoolName },
          { heading: 'Days', cell: ({ daysWords }) => daysWords },
          { heading: 'State', cell: ({ state }) => <PlacementTag state={state} /> },
          {
            heading: 'Change',
            cell: ({ placement, season, schoolName }) => (
              <Form
                action={paths.withdrawChoice({ placement }, { season })}
                label={`Take back your choice of ${schoolName}`}
              >
                <Button kind="secondary" about={`of ${schoolName}`}>
                  Take back this choice
                </Button>
              </Form>
            ),
          },
        ]}
        rows={choices}
        rowKey={({ placement }) => placement}
      />
    </Section>
  )

type PastProps = { readonly past: readonly ReviewerPlace[]; readonly days: readonly DaysGiven[] }

const Past = ({ past, days }: PastProps) =>
  past.length === 0 && days.length === 0 ? null : (
    <Section heading="Your record">
      {days.map(({ year, given, promised }) => (
        <KeyFigures
          key={year}
          figures={[
            { label: `Days given in ${year}`, value: given },
            { label: 'Days promised', value: promised },
          ]}
        />
      ))}
      {past.length > 0 && (
        <Table
          caption="Reviews that you have been on"
          captionSize="s"
          columns={[
            { heading: 'School', cell: ({ schoolName }) => schoolName },
            { heading: 'Year', cell: ({ year }) => year },
            { heading: 'Days', cell: ({ daysWords }) => daysWords },
            { heading: 'As', cell: ({ roleWords }) => roleWords },
            { heading: 'Attended', cell: ({ state }) => <PlacementTag state={state} /> },
          ]}
          rows={past}
          rowKey={({ placement }) => placement}
        />
      )}
    </Section>
  )
