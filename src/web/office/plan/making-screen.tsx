import { type TeamPlanMakingView, reviewRoleWords } from '#seasons'
import { Button, ButtonRow, Form, GoingOn, Heading, Lead, Notice } from '#ui'
import { paths } from '../../paths.ts'

type MakingProps = { readonly making: TeamPlanMakingView }

/** A plan that is being made, or was not finished. */
export const MakingScreen = ({ making }: MakingProps) => (
  <>
    <Heading caption={`Plan of teams, ${making.year}`}>{reviewRoleWords[making.role]}s</Heading>
    {isUnderWay(making) ? <UnderWay making={making} /> : <NotMade making={making} />}
  </>
)

export const isUnderWay = ({ state }: TeamPlanMakingView): boolean =>
  state === 'running' || state === 'stopping'

const UnderWay = ({ making }: MakingProps) => (
  <>
    <Lead>The plan is being made. This page says how it goes, and becomes the plan when it is there.</Lead>
    <GoingOn meanwhile={<Meanwhile making={making} />}>
      <p>
        <strong>{making.words}</strong>
      </p>
      {making.state === 'stopping' && <p>It stops here. The reasons are being written down.</p>}
    </GoingOn>
    <p>
      You can leave this page and come back: the plan waits under{' '}
      <a href={paths.plans({ season: making.season })}>Plan teams</a>. Nobody is told anything until you adopt
      it.
    </p>
  </>
)

const Meanwhile = ({ making }: MakingProps) => (
  <>
    {making.mayStop && (
      <Form action={paths.stopPlan({ plan: making.plan })} label="Stop here">
        <p>Each round can only make it better. If this is good enough, keep the best plan so far.</p>
        <Button kind="secondary">Stop here</Button>
      </Form>
    )}
    <noscript>
      <p>
        <a href={paths.plan({ plan: making.plan })}>See how it goes now</a>
      </p>
    </noscript>
  </>
)

const NotMade = ({ making }: MakingProps) => {
  const { season, role, instead } = making
  return (
    <>
      <Notice tone="warning" title="This plan was not finished">
        <p>{making.whyNot} Nothing has changed and nobody was told anything. Make it again.</p>
      </Notice>
      <ButtonRow>
        <Form
          action={paths.plans({ season, role })}
          hidden={{ season, role, ...(instead ? { instead } : {}) }}
          label="Make it again"
        >
          <Button>Make it again</Button>
        </Form>
        <Button kind="link" href={paths.plans({ season, role })}>
          Back to the plans
        </Button>
      </ButtonRow>
    </>
  )
}
