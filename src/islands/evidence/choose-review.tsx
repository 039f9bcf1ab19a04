import type { DevicePack } from '#notes'
import { ActButton } from './act-button.tsx'
import type { Choice } from './find-reviews.ts'

type ChooseReviewProps = { readonly choice: Choice; readonly onOpen: (review: string) => void }

/** Reviews that are on the device already, and those that can be brought along while there is a network. */
export function ChooseReview({ choice, onOpen }: ChooseReviewProps) {
  const { here, listed, words, signedOut } = choice
  const lines = [
    ...listed.map(({ review, hostName, daysWords }) => ({ review, hostName, words: daysWords })),
    ...here.filter(({ review }) => !listed.some((one) => one.review === review)).map(onDevice),
  ]
  return (
    <>
      <h1 className="cf-heading">Review notes</h1>
      <p role="status">{words}</p>
      {signedOut && (
        <p>
          <a href="/sign-in">Sign in</a>
        </p>
      )}
      <p>
        {lines.length === 0
          ? 'You have no review within two weeks of today.'
          : 'Open your review while you have a network. It then works for three days without one.'}
      </p>
      <ul className="cf-notes">
        {lines.map(({ review, hostName, words }) => (
          <li key={review} className="cf-card">
            <p>
              {hostName}, {words}
            </p>
            <ActButton kind="primary" onPress={() => onOpen(review)} about={hostName}>
              Open
            </ActButton>
          </li>
        ))}
      </ul>
      <p>
        <a href="/">Home</a>
      </p>
    </>
  )
}

const onDevice = ({ review, hostName }: DevicePack) => ({ review, hostName, words: 'on this device' })
