import type { WayOut, WaysOutView } from '#seasons'
import { Button, Card, EmptyState, ErrorSummary, Form, type FormState, Heading, Lead, blankForm } from '#ui'
import { paths } from '../../paths.ts'
import { Cost } from '../plan/plan-cost.tsx'
import { pairsWorth } from './pairs-in.ts'

type PutRightScreenProps = { readonly view: WaysOutView; readonly state: FormState }

/** Ways to fill a team again after somebody dropped out. */
export const PutRightScreen = ({ view, state }: PutRightScreenProps) => (
  <>
    <Heading caption="Put the team right">{view.schoolName}</Heading>
    <ErrorSummary refusal={state.refusal} />
    {view.gone === null || view.ways.length === 0 ? (
      <NoWay view={view} />
    ) : (
      <>
        <Lead>
          {view.daysWords}. {view.gone} is no longer coming. Nobody who has accepted is moved unless you ask
          them first. Nobody is told anything until you choose.
        </Lead>
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
