import { longDate } from '#kernel'
import { type AreaToExamine, categoryWords, opinionWords } from '#excellence'
import { reviewRoleWords } from '#seasons'
import { Button, Card, Cards, EmptyState, Heading, Lead, Tag } from '#ui'
import { paths } from '../../paths.ts'

export const ToExamineScreen = ({ areas }: { readonly areas: readonly AreaToExamine[] }) => (
  <>
    <Heading>Areas of Excellence to examine</Heading>
    <Lead>
      What the hosts of your reviews have nominated. You say what you think once the review has begun.
    </Lead>
    {areas.length === 0 ? (
      <EmptyState
        title="There is nothing to examine"
        action={<a href={paths.myReviews()}>Go to your reviews</a>}
      >
        <p>When a host of yours nominates something, it stands here.</p>
      </EmptyState>
    ) : (
      <Cards>
        {areas.map((area) => (
          <Card
            key={area.area}
            title={area.title}
            state={<Said area={area} />}
            actions={
              <Button href={paths.area({ area: area.area })} kind="secondary" about={area.title}>
                {area.begun && area.opinion === null ? 'Say what you think' : 'Read it'}
              </Button>
            }
          >
            <p>
              <strong>{area.schoolName}</strong>
              <br />
              {area.begun ? 'The review has begun.' : `From ${longDate(area.first)}`}
            </p>
            <p>
              {categoryWords[area.category]}. You are {area.role === 'lead' ? 'the' : 'a'}{' '}
              {area.role === 'lead' ? reviewRoleWords.lead : reviewRoleWords.peer.toLowerCase()}.
            </p>
          </Card>
        ))}
      </Cards>
    )}
  </>
)

const Said = ({ area: { begun, opinion } }: { readonly area: AreaToExamine }) => {
  if (opinion) return <Tag tone="success">You said: {opinionWords[opinion].toLowerCase()}</Tag>
  return begun ? <Tag tone="waiting">Waits for you</Tag> : <Tag>To come</Tag>
}
