import { longDate, dayOf } from '#kernel'
import { type PlanOnBoard, reviewRoleWords } from '#seasons'
import { Section } from '#ui'
import { paths } from '../../paths.ts'

type BoardPlansProps = { readonly plans: readonly PlanOnBoard[] }

/** How good the latest plans are, and what they cannot fill. */
export const BoardPlans = ({ plans }: BoardPlansProps) =>
  plans.length === 0 ? null : (
    <Section heading="How good the plans are" id="plans">
      {plans.map((plan) => (
        <div key={plan.plan}>
          <p>
            <a href={paths.plan({ plan: plan.plan })}>{reviewRoleWords[plan.role]}s</a>,{' '}
            {plan.state === 'adopted' ? 'adopted' : 'a draft made'} on {longDate(dayOf(plan.at))}:{' '}
            <strong>{plan.close}</strong> {plan.short}
          </p>
          <Worst plan={plan} />
        </div>
      ))}
    </Section>
  )

const Worst = ({ plan }: { readonly plan: PlanOnBoard }) =>
  plan.worst.length === 0 ? null : (
    <ul>
      {plan.worst.map(({ review, schoolName, missing, why }) => (
        <li key={review}>
          <a
            href={
              plan.state === 'drafted'
                ? paths.planReview({ plan: plan.plan, review })
                : paths.officeReview({ review })
            }
          >
            {schoolName}
          </a>
          , {missing === 1 ? '1 place' : `${missing} places`}
          {why ? `: ${why}` : '.'}
        </li>
      ))}
      {plan.others > 0 && (
        <li>
          <a href={paths.plan({ plan: plan.plan }, { only: 'short' })}>
            {plan.others === 1 ? '1 more review' : `${plan.others} more reviews`}
          </a>
        </li>
      )}
    </ul>
  )
