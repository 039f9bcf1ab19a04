import type { WaysOutView } from '#seasons'
import { Button, Form, type FormState, Section, Table } from '#ui'
import { paths } from '../../paths.ts'

type Loan = WaysOutView['loans'][number]

type LoansProps = {
  readonly review: string
  readonly loans: readonly Loan[]
  readonly state: FormState
}

/** Who could be asked to change from a later review whose team is short anyway. */
export const LoansPart = ({ review, loans, state }: LoansProps) =>
  loans.length === 0 ? null : (
    <Section heading="Who could change from a later review" id="loans">
      <p>
        Their own teams are short anyway, and have enough people to be held without them. They are asked by
        mail and stay where they are until they say yes. When they do, both Lead Reviewers are told.
      </p>
      <Form action={paths.askToChange({ review })} state={state} named="loan" label="Ask somebody to change">
        <Table
          caption="Those whom their own team misses least come first"
          captionSize="s"
          columns={[
            { heading: 'Who', cell: ({ person, name }) => <a href={paths.person({ person })}>{name}</a> },
            { heading: 'Would leave', cell: (loan) => <Leaves loan={loan} /> },
            { heading: 'What that team is left with', cell: leftWords },
            {
              heading: 'Ask',
              cell: ({ person, name, from }) => (
                <Button kind="secondary" name="loan" value={`${from}:${person}`} about={`, ${name}`}>
                  Ask to change
                </Button>
              ),
            },
          ]}
          rows={loans}
          rowKey={({ person }) => person}
        />
      </Form>
    </Section>
  )

const Leaves = ({ loan: { from, fromName, fromDays } }: { readonly loan: Loan }) => (
  <>
    <a href={paths.officeReview({ review: from })}>{fromName}</a>
    <br />
    <span className="cf-quiet">{fromDays}</span>
  </>
)

const leftWords = ({ left, slots, lacks }: Loan): string =>
  [`${left} of ${slots} people`, ...lacks.map((words) => `without ${words}`)].join(', ')
