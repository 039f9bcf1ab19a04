import { longDate } from '#kernel'
import type { PreparationKey, PreparationTask, Visitor, WorkspaceHome, WorkspaceStep } from '#reviews'
import { estimateOptionWords, reviewRoleWords } from '#seasons'
import { Button, Columns, EmptyState, NextStep, Section, SummaryList, Table, TaskList } from '#ui'
import { paths } from '../../paths.ts'
import { StageTag } from '../../review-tags.tsx'
import { WorkspacePage } from '../workspace-page.tsx'

type Shown = { readonly view: WorkspaceHome }

export const WorkspaceHomeScreen = ({ view }: Shown) => (
  <WorkspacePage workspace={view} part="home">
    <p>
      <StageTag stage={view.stage} />
    </p>
    <Columns aside={<Aside view={view} />}>
      <Next view={view} />
      <Section heading="Getting ready">
        <TaskList label="Getting ready" tasks={view.tasks.map((task) => taskShown(view, task))} />
      </Section>
      <Visitors view={view} />
      <Hosts view={view} />
    </Columns>
  </WorkspacePage>
)

const partPaths: Record<PreparationKey, (parameters: { review: string }) => string> = {
  hosts: paths.workspaceHosts,
  proformas: paths.proformas,
  groups: paths.trustGroups,
  pack: paths.workspacePack,
  followUp: paths.workspaceFollowUp,
  enquiry: paths.workspaceEnquiry,
  timetable: paths.workspaceTimetable,
  protocol: paths.workspaceProtocol,
}

function hrefOf({ review, cardDay }: WorkspaceHome, key: WorkspaceStep['key']): string | null {
  if (key === null) return null
  if (key === 'report') return paths.beginReport({ review })
  if (key === 'today') return cardDay && paths.morningCard({ review, day: cardDay })
  return partPaths[key]({ review })
}

const Next = ({ view }: Shown) => {
  const { next } = view
  const href = hrefOf(view, next.key)
  return (
    <NextStep
      title={next.words}
      due={next.by && `by ${longDate(next.by)}`}
      action={href && <Button href={href}>{wayOnWords(next.key)}</Button>}
    />
  )
}

const wayOnWords = (key: WorkspaceStep['key']): string =>
  key === 'today' ? 'Open today’s card' : key === 'report' ? 'Open the report' : 'Do this now'

const taskShown = ({ review }: WorkspaceHome, { key, label, done, yours, words, due }: PreparationTask) => ({
  label,
  href: partPaths[key]({ review }),
  hint: due && !done ? `${words} By ${longDate(due)}.` : words,
  state: done
    ? ({ words: 'Done', tone: 'success' } as const)
    : yours
      ? ({ words: 'For you', tone: 'progress' } as const)
      : ({ words: 'Waiting', tone: 'waiting' } as const),
})

const Visitors = ({ view }: Shown) => (
  <Section heading="The visitors">
    {view.visitors.length === 0 ? (
      <EmptyState
        title="Nobody yet"
        action={<a href={paths.workspacePack({ review: view.review })}>Read the pack meanwhile</a>}
      >
        <p>People appear here as they accept their places.</p>
      </EmptyState>
    ) : (
      <Table
        caption="The visitors"
        captionSize="hidden"
        columns={[
          { heading: 'Name', cell: ({ name }: Visitor) => name },
          { heading: 'Role', cell: ({ role }: Visitor) => reviewRoleWords[role] },
          { heading: 'Where they work', cell: ({ school }: Visitor) => school ?? 'Not recorded' },
          {
            heading: 'Protocol',
            cell: ({ person }: Visitor) => (view.acceptedAt.has(person) ? 'Accepted' : 'Not yet'),
          },
        ]}
        rows={view.visitors}
        rowKey={({ placement }) => placement}
      />
    )}
  </Section>
)

const Hosts = ({ view }: Shown) => (
  <Section heading="Leaders who work with the visitors">
    {view.hosts.length === 0 ? (
      <p>
        Nobody is named yet. <a href={paths.workspaceHosts({ review: view.review })}>See host leaders</a>
      </p>
    ) : (
      <Table
        caption="Leaders who work with the visitors"
        captionSize="hidden"
        columns={[
          { heading: 'Name', cell: ({ name }) => name },
          {
            heading: 'Leads on',
            cell: ({ responsibility, safeguarding }) =>
              safeguarding ? `${responsibility} (safeguarding lead)` : responsibility,
          },
        ]}
        rows={view.hosts}
        rowKey={({ person }) => person}
      />
    )}
  </Section>
)

const Aside = ({ view }: Shown) => (
  <>
    <Section heading="The days">
      {view.days.length === 0 && <p>There are no days yet.</p>}
      <ul className="govuk-list">
        {view.days.map((day) => (
          <li key={day}>
            <a href={paths.morningCard({ review: view.review, day })}>{longDate(day)}</a>
          </li>
        ))}
      </ul>
      {view.days.length > 0 && <p>Each day has a card for 8:30am, on screen or on a sheet of A5.</p>}
    </Section>
    <Section heading="How it is held">
      <SummaryList
        rows={[
          { label: 'Framework', value: `${view.framework.name} (${view.framework.code})` },
          { label: 'Estimates', value: estimateOptionWords[view.estimateOption] },
        ]}
      />
    </Section>
  </>
)
