import { longDate } from '#kernel'
import { type PackView, followUpWords } from '#reviews'
import { Button, Columns, type FormState, Prose, Section, SummaryList, Table } from '#ui'
import { paths } from '../../paths.ts'
import { hostWord } from '../host-word.ts'
import { WorkspacePage } from '../workspace-page.tsx'
import { Documents } from './documents.tsx'

type Shown = { readonly view: PackView }

export const PackScreen = ({ view, state }: Shown & { readonly state: FormState }) => (
  <WorkspacePage workspace={view} part="pack" title="Pack">
    <Columns aside={<Register view={view} />}>
      <Briefing view={view} />
      <LastTime view={view} />
      <Published view={view} />
      <Documents view={view} state={state} />
    </Columns>
  </WorkspacePage>
)

const Briefing = ({ view }: Shown) => {
  const { review, briefing, mayWrite, hostName } = view
  return (
    <Section
      heading={`From the ${hostWord(view)}`}
      action={
        mayWrite && (
          <Button kind="secondary" href={paths.workspaceBriefing({ review })}>
            {briefing ? 'Change' : `Write the ${hostWord(view)}’s part`}
          </Button>
        )
      }
    >
      {briefing === null ? (
        <p>{hostName} has not written its part yet.</p>
      ) : (
        <SummaryList
          rows={[
            { label: 'What is particular', value: <Lines words={briefing.context} /> },
            { label: 'What it hopes for', value: <Lines words={briefing.hopes} /> },
            { label: 'How to arrive', value: <Lines words={briefing.arrival} /> },
            { label: 'On the day', value: <Lines words={briefing.practical} /> },
          ]}
        />
      )}
    </Section>
  )
}

/** What somebody typed, with its own lines. */
const Lines = ({ words }: { readonly words: string }) =>
  words === '' ? (
    'Nothing said'
  ) : (
    <Prose>
      {words.split(/\n+/).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Prose>
  )

const LastTime = ({ view: { review, earlier } }: Shown) =>
  earlier === null ? null : (
    <Section
      heading={`Even better if, from ${earlier.year}`}
      action={<a href={paths.workspaceFollowUp({ review })}>See what has become of each</a>}
    >
      <Table
        caption="What the last review said would be even better"
        captionSize="hidden"
        columns={[
          { heading: 'Even better if', cell: ({ words }) => words },
          {
            heading: 'Where it stands',
            cell: ({ said, confirmed }) => {
              const stands = confirmed ?? said
              return stands ? followUpWords[stands.status] : 'Not spoken of yet'
            },
          },
        ]}
        rows={earlier.evenBetterIfs}
        rowKey={({ id }) => id}
      />
    </Section>
  )

const Published = ({ view: { published, ofTrust } }: Shown) =>
  ofTrust === null && (
    <Section heading="What is published">
      {published.length === 0 ? (
        <p>No published figures of this school are held here.</p>
      ) : (
        <Table
          caption="Published figures, beside England’s"
          captionSize="hidden"
          columns={[
            { heading: 'Figure', cell: ({ measure }) => measure },
            { heading: 'Year', cell: ({ year }) => year },
            { heading: 'School', cell: ({ school }) => school, numeric: true },
            { heading: 'England', cell: ({ england }) => england, numeric: true },
          ]}
          rows={published}
          rowKey={({ measure }) => measure}
        />
      )}
    </Section>
  )

const Register = ({ view: { register, focusWords, estimateWords } }: Shown) => (
  <>
    <Section heading="Asked for">
      <SummaryList
        rows={[
          { label: 'Focus', value: focusWords.join(', ') || 'Nothing in particular' },
          { label: 'Estimates', value: estimateWords },
        ]}
      />
    </Section>
    <Section heading="From the register">
      <SummaryList rows={register.known.map(({ label, words }) => ({ label, value: words }))} />
      {register.asOf && (
        <p className="govuk-hint">As the national register had it on {longDate(register.asOf)}.</p>
      )}
    </Section>
  </>
)
