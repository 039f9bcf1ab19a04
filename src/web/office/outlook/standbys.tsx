import type { StandbyShown } from '#seasons'
import { Section, Table } from '#ui'
import { paths } from '../../paths.ts'

type StandbysProps = { readonly standbys: readonly StandbyShown[] }

/** Who could step into a team, best first. */
export const Standbys = ({ standbys }: StandbysProps) =>
  standbys.length === 0 ? null : (
    <Section heading="Who stands by" id="standbys">
      <p>
        If somebody drops out, ask these people first: they are shared out between reviews so that most teams
        stay full. Once the plan is adopted you can ask them, on the review’s page, to keep its days free.
      </p>
      <Table
        caption="Standbys, best first"
        captionSize="hidden"
        columns={[
          {
            heading: 'Who',
            cell: ({ person, name }) => <a href={paths.person({ person })}>{name}</a>,
          },
          {
            heading: 'Would step in',
            numeric: true,
            cell: ({ chance }) => `${Math.round(100 * chance)} in 100`,
          },
          { heading: 'What else to know', cell: (standby) => alsoWords(standby) },
        ]}
        rows={standbys}
        rowKey={({ person }) => person}
      />
    </Section>
  )

function alsoWords({ alsoFor, leaves }: StandbyShown): string {
  const words = [
    leaves === null ? null : `Would leave the later review at ${leaves}, for others to take.`,
    alsoFor === 0
      ? null
      : `Also stands by for ${alsoFor === 1 ? '1 other review' : `${alsoFor} other reviews`}.`,
  ].filter((one) => one !== null)
  return words.length === 0 ? 'Stands by for this review alone.' : words.join(' ')
}
