import type { Challenge, TrustChallengeView } from '#reviews'
import { Button, ButtonRow, Form, type FormState, Heading, Prose, Section, TextArea } from '#ui'
import { paths } from '../../paths.ts'
import { WorkspacePage } from '../workspace-page.tsx'

type Shown = { readonly view: TrustChallengeView; readonly state: FormState }

export const ChallengesScreen = ({ view, state }: Shown) => (
  <WorkspacePage workspace={view} part="challenge" title="Trust challenge">
    <Prose>
      <p>
        Up to five questions that the trust would like to think through with its visitors, in a session of
        their own. A summary stands in the report if the trust wants one in writing.
      </p>
    </Prose>
    {view.challenges.length === 0 && <p>The trust has brought no question yet.</p>}
    {view.challenges.map((challenge) => (
      <Asked key={challenge.id} view={view} challenge={challenge} />
    ))}
    {view.mayAsk && (
      <Section heading="Bring a question">
        <Form action={paths.trustChallenges({ review: view.review })} state={state} label="Bring a question">
          <TextArea name="question" label="The question" rows={2} />
          <Button kind="secondary">Add it</Button>
        </Form>
      </Section>
    )}
  </WorkspacePage>
)

type OfChallenge = { readonly view: TrustChallengeView; readonly challenge: Challenge }

const Asked = ({ view: { review, mayAsk, mayWrite }, challenge }: OfChallenge) => {
  const { id, question, discussion, consensus } = challenge
  return (
    <Section heading={question}>
      <p className="cf-as-typed">{discussion || 'Nothing is written of the discussion yet.'}</p>
      {consensus && (
        <p className="cf-as-typed">
          <strong>Consensus:</strong> {consensus}
        </p>
      )}
      <ButtonRow>
        {mayWrite && (
          <Button kind="secondary" href={paths.trustChallenge({ review, challenge: id })} about={question}>
            Write it up
          </Button>
        )}
        {mayAsk && discussion === '' && consensus === '' && (
          <Form action={paths.dropChallenge({ review, challenge: id })} label={`Drop: ${question}`}>
            <Button kind="link" about={question}>
              Drop
            </Button>
          </Form>
        )}
      </ButtonRow>
    </Section>
  )
}

export const ChallengeScreen = ({
  view: { review, hostName },
  challenge,
  state,
}: OfChallenge & { readonly state: FormState }) => (
  <>
    <Heading caption={`Trust challenge of ${hostName}`}>Write it up</Heading>
    <Form
      action={paths.trustChallenge({ review, challenge: challenge.id })}
      state={state}
      label="Write up the question"
    >
      <TextArea name="question" label="The question" rows={2} />
      <TextArea
        name="discussion"
        label="What was said"
        hint="A line between paragraphs. Name no school and nobody."
        rows={10}
        optional
      />
      <TextArea
        name="consensus"
        label="What all agreed"
        hint="Leave it empty if there was no consensus."
        rows={4}
        optional
      />
      <ButtonRow>
        <Button>Save</Button>
        <Button kind="link" href={paths.trustChallenges({ review })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
