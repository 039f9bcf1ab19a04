import type { WayOut, WaysOutView } from '#seasons'
import {
  Button,
  Card,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  GoingOn,
  Heading,
  Lead,
  Table,
  blankForm,
} from '#ui'
import { paths } from '../../paths.ts'
import { Cost, costWords } from '../plan/plan-cost.tsx'
import { pairsWorth } from './pairs-in.ts'

type PutRightScreenProps = { readonly view: WaysOutView; readonly state: FormState }

/** Ways to fill a team again after somebody dropped out. */
export const PutRightScreen = ({ view, state }: PutRightScreenProps) => (
  <>
    <Heading caption="Put the team right">{view.schoolName}</Heading>
    <ErrorSummary refusal={state.refusal} />
    {view.looking ? (
      <Looking view={view} />
    ) : view.gone === null || view.ways.length === 0 ? (
      <NoWay view={view} />
    ) : (
      <>
        <Lead>
          {view.daysWords}. {view.gone} is no longer coming. Nobody who has accepted is moved unless you ask
          them first. Nobody is told anything until you choose.
        </Lead>
        <Beside ways={view.ways} />
        {view.ways.map((way) => (
          <Way key={way.kind} review={view.review} way={way} />
        ))}
        <p>
          Or{' '}
          <a href={`${paths.officeReview({ review: view.review })}#replacements`}>choose somebody yourself</a>
          .
        </p>
      </>
    )}
  </>
)

const Looking = ({ view }: { readonly view: WaysOutView }) => (
  <>
    <Lead>
      {view.daysWords}. {view.gone} is no longer coming.
    </Lead>
    <GoingOn>
      <p>
        <strong>We are looking for ways to fill the team again.</strong> This page shows them when they are
        there: it takes some seconds.
      </p>
    </GoingOn>
    <p>
      You need not wait:{' '}
      <a href={`${paths.officeReview({ review: view.review })}#replacements`}>choose somebody yourself</a>, or{' '}
      <a href={`${paths.officeReview({ review: view.review })}#standbys`}>see who stands by</a>.
    </p>
  </>
)

/** The ways next to one another, each with what it changes for others. */
const Beside = ({ ways }: Pick<WaysOutView, 'ways'>) =>
  ways.length < 2 ? null : (
    <Table
      caption="The ways beside one another"
      captionSize="s"
      columns={[
        { heading: 'Way', cell: ({ kind }) => titles[kind] },
        { heading: 'Who joins', cell: ({ joins }) => joins.map(({ name }) => name).join(', ') || 'Nobody' },
        { heading: 'Who moves', cell: ({ moves }) => moves.map(({ name }) => name).join(', ') || 'Nobody' },
        { heading: 'Places left empty', numeric: true, cell: ({ unfilled }) => unfilled },
        { heading: 'Cost', cell: ({ points }) => costWords(points) },
      ]}
      rows={ways}
      rowKey={({ kind }) => kind}
    />
  )

const titles: Record<WayOut['kind'], string> = {
  nobodyMoves: 'Nobody else moves',
  fewMove: 'At most 2 others move',
  best: 'The best there is',
}

const Way = ({ review, way }: { readonly review: string; readonly way: WayOut }) => (
  <Card title={titles[way.kind]} level={2} actions={<Adopt review={review} way={way} />}>
    <ul>
      {way.joins.map(({ person, name, at }) => (
        <li key={person}>
          <a href={paths.person({ person })}>{name}</a> is offered a place at {at}.
        </li>
      ))}
      {way.moves.map(({ person, name, fromName, toName, hasAccepted }) => (
        <li key={person}>
          <a href={paths.person({ person })}>{name}</a>{' '}
          {toName ? `moves from ${fromName} to ${toName}` : `leaves ${fromName}`}
          {hasAccepted && ', and has accepted: ask first'}.
        </li>
      ))}
      {way.unfilled > 0 && (
        <li>{way.unfilled === 1 ? '1 place stays empty.' : `${way.unfilled} places stay empty.`}</li>
      )}
    </ul>
    <p>
      <Cost shown={{ points: way.points, words: 'Compared with the teams before this.', blockers: [] }} />
    </p>
  </Card>
)

const Adopt = ({ review, way }: { readonly review: string; readonly way: WayOut }) =>
  way.mayAdopt ? (
    <Form
      action={paths.putRight({ review })}
      state={blankForm}
      hidden={{ joins: pairsWorth(joinsOf(way)), leaves: pairsWorth(leavesOf(way)) }}
      label={titles[way.kind]}
    >
      <Button about={`(${titles[way.kind].toLowerCase()})`}>Do this and send the offers</Button>
    </Form>
  ) : (
    <p>Ask them first. When they agree, release them on the page of their review and offer them this one.</p>
  )

const joinsOf = ({ joins, moves }: WayOut) => [
  ...joins,
  ...moves.flatMap(({ person, to }) => (to === null ? [] : [{ person, review: to }])),
]

const leavesOf = ({ moves }: WayOut) => moves.map(({ person, from }) => ({ person, review: from }))

const NoWay = ({ view }: { readonly view: WaysOutView }) => (
  <EmptyState
    title={
      view.gone === null ? 'Nobody has dropped out of this team' : 'Nobody can fill this team as things stand'
    }
    action={<a href={paths.officeReview({ review: view.review })}>Back to the review</a>}
  >
    <p>A plan of teams says which rule is in the way and what would help.</p>
  </EmptyState>
)
