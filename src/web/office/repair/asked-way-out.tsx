import { longDate } from '#kernel'
import type { AskedMover, AskedWayOutView } from '#seasons/moves'
import { Button, Form, Notice, blankForm } from '#ui'
import { paths } from '../../paths.ts'

type AskedWayOutProps = { readonly review: string; readonly asked: NonNullable<AskedWayOutView> }

/** Who has been asked to move for this team, and what they have said. */
export const AskedWayOut = ({ review, asked: { wayOut, state, why, moves } }: AskedWayOutProps) => {
  if (state === 'taken' || state === 'takenBack') return null
  if (state !== 'asked')
    return (
      <Notice title="A way that people were asked about was not taken">
        <p>{why} Nobody was moved by it.</p>
        <Moves moves={moves} />
      </Notice>
    )
  return (
    <Notice tone="information" title="You have asked people to move">
      <p>When everybody has said yes, the teams change and the offers go out by themselves.</p>
      <Moves moves={moves} />
      <Form
        action={paths.takeBackWayOut({ review, wayOut })}
        state={blankForm}
        label="Take the question back"
      >
        <Button kind="secondary">Take the question back</Button>
      </Form>
    </Notice>
  )
}

const Moves = ({ moves }: { readonly moves: readonly AskedMover[] }) => (
  <ul>
    {moves.map(({ move, name, fromName, toName, state, stateWords, expires, reason }) => (
      <li key={move}>
        {name}, from {fromName}
        {toName && ` to ${toName}`}: {stateWords.toLowerCase()}
        {state === 'asked' && `, can answer until ${longDate(expires)}`}
        {reason && ` (“${reason}”)`}.
      </li>
    ))}
  </ul>
)
