import { Button, ButtonRow, Heading, Lead, Prose, Section } from '#ui'
import { paths } from '../../paths.ts'

export const WelcomeScreen = ({ demo }: { readonly demo: boolean }) => (
  <>
    <Heading>Schools that review, support and learn from one another</Heading>
    <Lead>
      Critical Friend runs a partnership’s year of peer review: done with you, never done to you. Your dates,
      your team, your report.
    </Lead>
    <ButtonRow>
      {demo && <Button href={paths.demo()}>Walk in as one of nine people</Button>}
      <Button href={paths.signIn()} kind={demo ? 'secondary' : 'primary'}>
        Sign in
      </Button>
    </ButtonRow>
    <Section heading="What you can do here">
      <Prose>
        <ul>
          <li>
            <strong>Host a review.</strong> Choose three days that suit your school; we say at once when a
            date clashes and why.
          </li>
          <li>
            <strong>Review another school.</strong> See the reviews that suit your phase, your dates and what
            you want to learn, and choose.
          </li>
          <li>
            <strong>Run a season.</strong> See every review, its team and what is at risk; fill every place,
            with reasons that you can read to a head.
          </li>
        </ul>
      </Prose>
    </Section>
  </>
)
