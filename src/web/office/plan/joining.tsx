import type { Joiner } from '#seasons'
import { ButtonRow, Details, Table } from '#ui'
import { ChangeButton, Cost } from './plan-cost.tsx'

type JoiningProps = { readonly caption: string; readonly joiners: readonly AskedJoiner[] }

/** Somebody who may be barred altogether; whoever comes from the list of the best is not. */
type AskedJoiner = Joiner & { readonly blockers?: readonly string[] }

/** People who could be put in the team, with what each way would cost. */
export const Joining = ({ caption, joiners }: JoiningProps) => (
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
      { heading: 'What it costs', cell: (joiner) => <JoiningCost joiner={joiner} /> },
    ]}
    rows={joiners}
    rowKey={({ person }) => person}
  />
)

const JoiningCost = ({ joiner }: { readonly joiner: AskedJoiner }) =>
  joiner.blockers?.length ? <p>{joiner.blockers.join(' ')}</p> : <Ways joiner={joiner} />

const Ways = ({ joiner }: { readonly joiner: Joiner }) => (
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
