import type { Joiner, PlannedTeamView } from '#seasons'
import { ButtonRow, Details, Table } from '#ui'
import { Again } from './again.tsx'
import { ChangeButton, Cost } from './plan-cost.tsx'

type JoiningProps = {
  readonly caption: string
  readonly joiners: readonly AskedJoiner[]
  readonly view: Pick<PlannedTeamView, 'again'>
}

/** Somebody who may be barred altogether; whoever comes from the list of the best is not. */
type AskedJoiner = Joiner & { readonly blockers?: readonly string[] }

/** People who could be put in the team, with what each way would cost. */
export const Joining = ({ caption, joiners, view }: JoiningProps) => (
  <Table
    caption={caption}
    captionSize="s"
    columns={[
      {
        heading: 'Who',
        cell: ({ name, school, reasons }) => (
          <>
            {name}
            <br />
            <span className="cf-quiet">{[school, ...reasons].filter(Boolean).join('. ')}</span>
          </>
        ),
      },
      { heading: 'What it costs', cell: (joiner) => <JoiningCost joiner={joiner} view={view} /> },
    ]}
    rows={joiners}
    rowKey={({ person }) => person}
  />
)

type CostProps = { readonly joiner: AskedJoiner } & Pick<JoiningProps, 'view'>

const JoiningCost = ({ joiner, view }: CostProps) =>
  joiner.blockers?.length ? (
    <p>{joiner.blockers.join(' ')}</p>
  ) : (
    <>
      <Again view={view} kind="in" person={joiner.person} />
      <Ways joiner={joiner} view={view} />
    </>
  )

const Ways = ({ joiner, view }: CostProps) => (
  <>
    {joiner.put && (
      <>
        <Cost shown={joiner.put} />
        <ButtonRow>
          <ChangeButton change={joiner.put.change} words="Put in the open place" about={joiner.name} />
        </ButtonRow>
      </>
    )}
    {joiner.swaps.length > 0 && (
      <Details summary={`Instead of somebody${joiner.put ? '' : ' in the team'}`}>
        {joiner.swaps.map((swap) => (
          <div key={swap.out}>
            <Cost shown={swap} />
            <Again view={view} kind="swap" person={joiner.person} out={swap.out} />
            {swap.blockers.length === 0 && (
              <ButtonRow>
                <ChangeButton
                  change={swap.change}
                  words={`Instead of ${swap.outName}`}
                  about={`put ${joiner.name} in`}
                />
              </ButtonRow>
            )}
          </div>
        ))}
      </Details>
    )}
    <ButtonRow>
      <ChangeButton
        change={{ kind: 'forbid', person: joiner.person }}
        words="Never here"
        about={joiner.name}
      />
    </ButtonRow>
  </>
)
