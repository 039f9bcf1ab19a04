import type { PlannedTeam, TeamPlanView } from '#seasons'
import { Button, Details, Notice, Section, Table } from '#ui'
import { paths } from '../../paths.ts'
import { Reasons } from '../../reasons.tsx'
import { emptyWords } from './empty-places.tsx'
import { SeatTag } from './seat-tag.tsx'

type PlannedTeamPartProps = { readonly plan: TeamPlanView; readonly team: PlannedTeam }

/** One review of a plan: who goes there and why, who no longer would, and what stays empty. */
export const PlannedTeamPart = ({ plan, team }: PlannedTeamPartProps) => (
  <Section
    level={3}
    heading={<a href={paths.officeReview({ review: team.review })}>{team.schoolName}</a>}
    action={
      plan.state === 'drafted' && (
        <Button
          kind="secondary"
          href={paths.planReview({ plan: plan.plan, review: team.review })}
          about={`for ${team.schoolName}`}
        >
          Change
        </Button>
      )
    }
  >
    <p className="cf-quiet">
      {team.daysWords}: {team.filled} of {team.slots} {team.slots === 1 ? 'place' : 'places'} filled
    </p>
    {team.seats.length > 0 && <Seats team={team} />}
    <Lost team={team} />
    {team.concerns.length > 0 && (
      <Notice tone="warning" title="Settle this with them">
        <p>{team.concerns.join(' ')}</p>
      </Notice>
    )}
    <Gap plan={plan} team={team} />
  </Section>
)

const Seats = ({ team }: { readonly team: PlannedTeam }) => (
  <Table
    caption={`Planned team for ${team.schoolName}`}
    captionSize="hidden"
    columns={[
      {
        heading: 'Who',
        cell: ({ name, school }) => (
          <>
            {name}
            <br />
            <span className="cf-quiet">{school ?? 'Not at a school'}</span>
          </>
        ),
      },
      { heading: 'What changes', cell: (seat) => <SeatTag seat={seat} /> },
      {
        heading: 'Why',
        cell: ({ reasons }) => <Reasons reasons={reasons} />,
      },
      { heading: 'Next best', cell: ({ runnerUp }) => runnerUp ?? 'Nobody else could' },
    ]}
    rows={team.seats}
    rowKey={({ person }) => person}
  />
)

const Lost = ({ team }: { readonly team: PlannedTeam }) =>
  team.lost.length === 0 ? null : (
    <ul>
      {team.lost.map(({ person, name, words }) => (
        <li key={person}>
          <strong>{name}</strong> would no longer be here. {words}
        </li>
      ))}
    </ul>
  )

const Gap = ({ plan, team: { gap, review, schoolName } }: PlannedTeamPartProps) =>
  gap === null ? null : (
    <Notice tone="warning" title={emptyWords(gap.missing)}>
      {gap.clash !== '' && <p>{gap.clash}</p>}
      {gap.fixes.length > 0 && (
        <>
          <p>Any of these would fill a place:</p>
          <ul>
            {gap.fixes.map(({ words }) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {gap.blockedBy.length > 0 && (
        <Details summary="What is in the way">
          <ul>
            {gap.blockedBy.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Details>
      )}
      {plan.state === 'drafted' && (
        <p>
          <a href={paths.planReview({ plan: plan.plan, review })}>
            See what would fill it, and what each way does
            <span className="govuk-visually-hidden"> at {schoolName}</span>
          </a>
        </p>
      )}
    </Notice>
  )
