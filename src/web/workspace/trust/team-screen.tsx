import type { TrustTeamView, TrustVisitor } from '#reviews'
import { reviewRoleWords } from '#seasons'
import { Button, ButtonRow, Form, type FormState, Heading, Section, TextArea } from '#ui'
import { paths } from '../../paths.ts'
import { JoinTeam } from './join-team.tsx'
import { WorkspacePage } from '../workspace-page.tsx'

type Shown = { readonly view: TrustTeamView }

export const TeamScreen = ({ view, state }: Shown & { readonly state: FormState }) => (
  <WorkspacePage workspace={view} part="team" title="The team">
    <p>
      One who leads and up to six peers, all of other trusts. The trust reads about them before they come, and
      the report’s first appendix is made of it.
    </p>
    {view.team.length === 0 && (
      <p>
        {view.stage === 'cancelled'
          ? 'The review is called off: nobody comes.'
          : 'Nobody is on the team yet.'}
      </p>
    )}
    {view.team.map((visitor) => (
      <Member key={visitor.person} view={view} visitor={visitor} />
    ))}
    {view.mayChange && <JoinTeam view={view} state={state} />}
    {view.mayChange && <OtherDays view={view} />}
    {view.mayClose && (
      <Section heading="When all is done">
        <Form action={paths.closeTrustReview({ review: view.review })} label="Close the review">
          <p>A fortnight after it is closed, the visitors can open it no more.</p>
          <Button kind="secondary">Close the review</Button>
        </Form>
      </Section>
    )}
  </WorkspacePage>
)

const Member = ({ view, visitor }: Shown & { readonly visitor: TrustVisitor }) => (
  <Section heading={visitor.name}>
    <p>{[reviewRoleWords[visitor.role], visitor.school].filter(Boolean).join(', ')}</p>
    <p className="cf-as-typed">{visitor.biography || 'No biography yet.'}</p>
    <ButtonRow>
      {visitor.mayWrite && (
        <Button
          kind="secondary"
          href={paths.biography({ review: view.review, person: visitor.person })}
          about={visitor.name}
        >
          Write the biography
        </Button>
      )}
      {view.mayChange && (
        <Form
          action={paths.leaveTrustTeam({ review: view.review, person: visitor.person })}
          label={`Take ${visitor.name} off the team`}
        >
          <Button kind="link" about={visitor.name}>
            Take off the team
          </Button>
        </Form>
      )}
    </ButtonRow>
  </Section>
)

const OtherDays = ({ view: { review } }: Shown) => (
  <Section heading="If it cannot be on these days">
    <ButtonRow>
      <Button kind="secondary" href={paths.moveTrustReview({ review })}>
        Move it to other days
      </Button>
      <Button kind="secondary" href={paths.callOffTrustReview({ review })}>
        Call it off
      </Button>
    </ButtonRow>
  </Section>
)

type Writing = Shown & { readonly visitor: TrustVisitor; readonly state: FormState }

export const BiographyScreen = ({ view: { review }, visitor, state }: Writing) => (
  <>
    <Heading caption={reviewRoleWords[visitor.role]}>{visitor.name}</Heading>
    <Form
      action={paths.biography({ review, person: visitor.person })}
      state={state}
      label={`Biography of ${visitor.name}`}
    >
      <TextArea
        name="words"
        label="Biography"
        hint="A few sentences: where they lead, what they have done, what they bring."
        rows={6}
      />
      <ButtonRow>
        <Button>Save</Button>
        <Button kind="link" href={paths.trustTeam({ review })}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
