import { type Candidate, type ReviewView, type WhoCouldJoinView, plainEffect } from '#seasons'
import { Button, EmptyState, Form, type FormState, Section, Table, blankForm } from '#ui'
import { paths } from '../../paths.ts'
import { LoansPart } from '../repair/loans-part.tsx'
import { Reasons } from '../../reasons.tsx'

/** Which form of the page was refused, and with what in it. */
export type Refusing = {
  readonly form: 'lead' | 'offer' | 'loan' | 'release' | 'attendance' | 'standbys'
  /** The place, when there is a form for each. */
  readonly placement?: string | undefined
  readonly state: FormState
}

export type CandidatesProps = {
  readonly view: ReviewView
  readonly leads: WhoCouldJoinView | null
  readonly replacements: WhoCouldJoinView | null
  readonly refusing: Refusing | null
}

/** Who could be asked, best first, with why: to lead, and for each open place. */
export const Candidates = ({ view, leads, replacements, refusing }: CandidatesProps) => (
  <>
    {leads && (
      <Section heading="Who could lead it" id="leads">
        <CandidateTable
          candidates={leads.candidates}
          action={paths.assignLead({ review: view.review })}
          state={refusing?.form === 'lead' ? refusing.state : blankForm}
          ask="Ask them to lead"
        />
      </Section>
    )}
    {replacements && (
      <Section
        heading={replacements.open === 1 ? 'Who could take the open place' : 'Who could take an open place'}
        id="replacements"
      >
        <CandidateTable
          candidates={replacements.candidates}
          action={paths.offerPlace({ review: view.review })}
          state={refusing?.form === 'offer' ? refusing.state : blankForm}
          ask="Offer this place"
        />
      </Section>
    )}
    <LoansPart
      review={view.review}
      loans={replacements?.loans ?? []}
      state={refusing?.form === 'loan' ? refusing.state : blankForm}
    />
  </>
)

type CandidateTableProps = {
  readonly candidates: readonly Candidate[]
  readonly action: string
  readonly state: FormState
  readonly ask: string
}

const CandidateTable = ({ candidates, action, state, ask }: CandidateTableProps) =>
  candidates.length === 0 ? (
    <EmptyState
      title="Nobody is free who may do it"
      action={
        <Button kind="secondary" href={paths.plans()}>
          See what would help, in a plan
        </Button>
      }
    >
      <p>A plan of the teams names the rule in the way and the smallest changes that would fill the place.</p>
    </EmptyState>
  ) : (
    <Form action={action} state={state} label={ask}>
      <Table
        caption="Best first. Nobody here breaks a rule."
        captionSize="s"
        columns={[
          { heading: 'Who', cell: (candidate) => <Who candidate={candidate} /> },
          { heading: 'Why', cell: ({ reasons }) => <Reasons reasons={reasons} /> },
          { heading: 'What it does to the team', cell: ({ effect }) => plainEffect(effect) },
          {
            heading: 'Ask',
            cell: ({ person, name }) => (
              <Button kind="secondary" name="person" value={person} about={`, ${name}`}>
                {ask}
              </Button>
            ),
          },
        ]}
        rows={candidates}
        rowKey={({ person }) => person}
      />
    </Form>
  )

const Who = ({ candidate }: { readonly candidate: Candidate }) => (
  <>
    <a href={paths.person({ person: candidate.person })}>{candidate.name}</a>
    <br />
    <span className="cf-quiet">
      {[candidate.seniorityWords, candidate.school, `${candidate.km} km away`].filter(Boolean).join(', ')}
      {candidate.waiting && '. On the waiting list'}
    </span>
  </>
)
