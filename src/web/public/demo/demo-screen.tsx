import type { Persona } from '../../context.ts'
import { Button, ButtonRow, Card, Cards, DateField, Form, type FormState, Heading, Lead, Section } from '#ui'
import { paths } from '../../paths.ts'

type DemoScreenProps = {
  readonly personas: readonly Persona[]
  readonly today: string
  readonly state: FormState
}

export const DemoScreen = ({ personas, today, state }: DemoScreenProps) => (
  <>
    <Heading>Walk in as somebody</Heading>
    <Lead>
      Every school and person here is invented. Choose somebody to see what they see and do what they can do.
    </Lead>
    <Cards>
      {personas.map((persona) => (
        <Card
          key={persona.email}
          title={persona.name}
          level={2}
          actions={
            <form method="post" action={paths.walkIn()}>
              <input type="hidden" name="email" value={persona.email} />
              <Button kind="secondary" about={`as ${persona.name}`}>
                Walk in
              </Button>
            </form>
          }
        >
          <p>
            <strong>{persona.post}</strong>
          </p>
          <p>{persona.can}</p>
        </Card>
      ))}
    </Cards>
    <Section heading="Move today" id="move-today">
      <p className="govuk-body">
        Today is {today}, for everybody who looks. Move it to see what closes, what falls due and what has
        happened.
      </p>
      <Form action={paths.moveToday()} state={state}>
        <DateField name="today" label="Today is" />
        <ButtonRow>
          <Button>Move today</Button>
          <Button kind="secondary" name="go" value="tomorrow">
            To tomorrow
          </Button>
          <Button kind="secondary" name="go" value="next week">
            A week on
          </Button>
          <Button kind="link" name="go" value="back">
            Back to the real today
          </Button>
        </ButtonRow>
      </Form>
    </Section>
    <Section heading="Mail">
      <p className="govuk-body">
        Nothing is sent from here. <a href={paths.outbox()}>Read what would have been sent</a>.
      </p>
    </Section>
  </>
)
