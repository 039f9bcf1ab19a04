import { longInstant } from '#kernel'
import { type EvenBetterIf, type FollowUpView, followUpWords } from '#reviews'
import { Button, Card, EmptyState, Prose, Tag } from '#ui'
import { paths } from '../../paths.ts'
import { hostWord } from '../host-word.ts'
import { WorkspacePage } from '../workspace-page.tsx'

export const FollowUpScreen = ({ view }: { readonly view: FollowUpView }) => (
  <WorkspacePage workspace={view} part="followUp" title="Since last time">
    {view.from === null ? (
      <EmptyState
        title="Nothing to follow up"
        action={<a href={paths.workspacePack({ review: view.review })}>Back to the pack</a>}
      >
        <p>No earlier review of this {hostWord(view)} left an even-better-if here.</p>
      </EmptyState>
    ) : (
      <>
        <Prose>
          <p>
            What the review of {view.from.year} said would be even better. The {hostWord(view)} says what has
            become of each; the team looks again, and the Lead Reviewer confirms.
          </p>
        </Prose>
        {view.evenBetterIfs.map((one) => (
          <Card
            key={one.id}
            level={2}
            title={one.words}
            state={<Stands one={one} host={hostWord(view)} />}
            actions={<WayOn view={view} one={one} />}
          >
            <p>{one.sectionTitle}</p>
            <Said one={one} host={hostWord(view)} />
          </Card>
        ))}
      </>
    )}
  </WorkspacePage>
)

type OfHost = { readonly one: EvenBetterIf; readonly host: string }

const Stands = ({ one, host }: OfHost) => {
  if (one.confirmed) return <Tag tone="success">Confirmed: {followUpWords[one.confirmed.status]}</Tag>
  if (one.said)
    return (
      <Tag tone="progress">
        The {host} says: {followUpWords[one.said.status]}
      </Tag>
    )
  return <Tag tone="waiting">Not spoken of yet</Tag>
}

const Said = ({ one: { said, confirmed }, host }: OfHost) => (
  <>
    {said && (
      <p>
        {said.note}{' '}
        <span className="govuk-hint">{`${said.by ?? `The ${host}`}, ${longInstant(said.at)}`}</span>
      </p>
    )}
    {confirmed && (
      <p>
        {confirmed.note}{' '}
        <span className="govuk-hint">{`${confirmed.by ?? 'The team'}, ${longInstant(confirmed.at)}`}</span>
      </p>
    )}
  </>
)

const WayOn = ({
  view: { review, maySay, mayConfirm },
  one,
}: {
  readonly view: FollowUpView
  readonly one: EvenBetterIf
}) => {
  const href = paths.sayFollowUp({ review, evenBetterIf: one.id })
  if (mayConfirm)
    return (
      <Button href={href} kind="secondary" about={one.words}>
        Say what the team found
      </Button>
    )
  if (!maySay || one.confirmed) return null
  return (
    <Button href={href} kind="secondary" about={one.words}>
      Say what has become of it
    </Button>
  )
}
