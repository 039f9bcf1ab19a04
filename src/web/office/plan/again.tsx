import type { PlannedAgain, PlannedTeamView } from '#seasons'
import { GoingOn } from '#ui'
import { costBetween } from './plan-cost.tsx'

type AgainProps = {
  readonly view: Pick<PlannedTeamView, 'again'>
  readonly kind: PlannedAgain['kind']
  readonly person: string
  /** In whose place, when it is in somebody’s. */
  readonly out?: string
}

/** What a change costs with the season planned again around it, beside the button for it. */
export const Again = ({ view: { again }, kind, person, out }: AgainProps) => {
  const found = again?.find((one) => one.kind === kind && one.person === person && one.out === (out ?? null))
  if (!found) return null
  return (
    <p>
      <strong>
        Planned again around it:{' '}
        {found.points === null ? 'cannot be done' : costBetween(found.atLeast, found.points)}
      </strong>
      <br />
      <span className="cf-quiet">{[found.effect, ...found.others].join(' ')}</span>
    </p>
  )
}

/** Said while what each change costs is still being worked out. */
export const WorkingOut = ({ view: { again } }: Pick<AgainProps, 'view'>) =>
  again === null ? (
    <GoingOn>
      <p>
        What each change costs when the season is planned again around it is being worked out. This page shows
        it when it is there; you can change the team meanwhile.
      </p>
    </GoingOn>
  ) : null
