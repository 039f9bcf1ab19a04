import type { PlanDifferenceView, TeamPlanView } from '#seasons'
import { Button, ButtonRow, Form, type FormState, Heading, Lead, Prose, SummaryList } from '#ui'
import { paths } from '../../paths.ts'
import { DifferencePart } from './difference-part.tsx'

type AdoptScreenProps = {
  readonly plan: TeamPlanView
  readonly difference: PlanDifferenceView
  readonly state: FormState
}

export const AdoptScreen = ({ plan, difference, state }: AdoptScreenProps) => (
  <>
    <Heading caption={`Plan of teams, ${plan.year}`}>Adopt this plan</Heading>
    <Lead>{sentWords(plan)}</Lead>
    <SummaryList
      rows={[
        { label: 'New offers', value: mails(plan.summary.newOffers) },
        {
          label: 'Choices confirmed',
          value:
            plan.summary.confirmed === 0
              ? 'None'
              : `${mails(plan.summary.confirmed)}, with an offer to accept`,
        },
        {
          label: 'Taken back',
          value:
            plan.summary.takenBack === 0 ? 'Nobody' : `${mails(plan.summary.takenBack)}, saying so kindly`,
        },
        { label: 'Stay as they are', value: `${plan.summary.stay} people, who hear nothing` },
        {
          label: 'Teams still short',
          value: plan.summary.short === 0 ? 'None' : `${plan.summary.short}, which stay on the board at risk`,
        },
      ]}
    />
    <Prose>
      <p>
        Each offer has three buttons: accept, decline, or name a deputy. Nobody needs an account to answer.
        You can still change every place afterwards, one by one.
      </p>
    </Prose>
    <Form action={paths.adoptPlan({ plan: plan.plan })} state={state} label="Adopt this plan">
      <ButtonRow>
        <Button>Adopt and send the offers</Button>
        <Button kind="link" href={paths.plan({ plan: plan.plan })}>
          Not yet
        </Button>
      </ButtonRow>
    </Form>
    <DifferencePart view={difference} />
  </>
)

const sentWords = ({ summary }: TeamPlanView): string => {
  const offers = summary.newOffers + summary.confirmed
  return offers === 1 ? 'Offers go to 1 person.' : `Offers go to ${offers} people.`
}

const mails = (count: number): string => (count === 1 ? '1 mail' : `${count} mails`)
