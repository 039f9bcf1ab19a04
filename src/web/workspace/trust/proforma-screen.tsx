import { shortDate } from '#kernel'
import { phaseWords } from '#partnership'
import type { ProformaAnswer, TrustProformaView, TrustSchool } from '#reviews'
import { Button, ButtonRow, Checkboxes, Form, type FormState, Section, SummaryList, Table } from '#ui'
import { paths } from '../../paths.ts'
import { WorkspacePage } from '../workspace-page.tsx'

type Shown = { readonly view: TrustProformaView }

export const ProformaScreen = ({ view, state }: Shown & { readonly state: FormState }) => (
  <WorkspacePage workspace={view} part="proformas" title="Proformas">
    <p>Confidential: for the trust’s leaders, the team and the officer who holds this review.</p>
    <Explored view={view} />
    <Section heading="Proforma 1: the trust" action={view.mayWrite && <Write review={view.review} />}>
      <Answers answers={view.answers.filter(({ goes }) => goes !== 'team')} />
    </Section>
    <Section heading="Proforma 1: how the trust sees itself">
      <p>For the team alone: none of this stands in the report.</p>
      <Answers answers={view.answers.filter(({ goes }) => goes === 'team')} />
    </Section>
    <Section heading="Proforma 2: the schools">
      <Schools view={view} />
      {view.mayWrite && <ChooseSchools view={view} state={state} />}
    </Section>
  </WorkspacePage>
)

const Write = ({ review }: { readonly review: string }) => (
  <Button kind="secondary" href={paths.writeProforma({ review })}>
    Write Proforma 1
  </Button>
)

const Explored = ({ view: { explored } }: Shown) =>
  explored.length === 0 ? null : (
    <Section heading="What the trust is exploring">
      <p>Its leaders would like to hear what the team thinks of:</p>
      <ol className="govuk-list govuk-list--number">
        {explored.map((area) => (
          <li key={area}>{area}</li>
        ))}
      </ol>
    </Section>
  )

const Answers = ({ answers }: { readonly answers: readonly ProformaAnswer[] }) => {
  const written = answers.filter(({ words }) => words !== '')
  if (written.length === 0) return <p>Nothing is written yet.</p>
  return (
    <SummaryList
      rows={written.map(({ label, words }) => ({
        label,
        value: <span className="cf-as-typed">{words}</span>,
      }))}
    />
  )
}

const Schools = ({ view }: Shown) => {
  const chosen = view.schools.filter((school) => school.chosen)
  if (chosen.length === 0) return <p>No school of the trust is chosen yet.</p>
  return (
    <Table
      caption="Schools that the review is about"
      captionSize="hidden"
      columns={[
        {
          heading: 'School',
          cell: ({ school, name }: TrustSchool) =>
            view.mayWrite ? <a href={paths.trustSchool({ review: view.review, school })}>{name}</a> : name,
        },
        { heading: 'Phase', cell: ({ phase }) => phaseWords[phase] },
        { heading: 'URN', cell: ({ urn }) => urn },
        { heading: 'Pupils', cell: ({ pupils }) => pupils?.toLocaleString('en-GB') ?? '', numeric: true },
        {
          heading: 'Employees',
          cell: ({ employees }) => employees?.toLocaleString('en-GB') ?? '',
          numeric: true,
        },
        { heading: 'Joined', cell: ({ joined }) => shortDate(joined) },
        { heading: 'About it', cell: aboutSchool },
      ]}
      rows={chosen}
      rowKey={({ school }) => school}
    />
  )
}

const aboutSchool = ({ authority, faith, ownHub, lastInspection, context }: TrustSchool): string =>
  [
    authority,
    faith,
    ownHub && `Hub: ${ownHub}`,
    lastInspection && `Last inspection: ${lastInspection}`,
    context,
  ]
    .filter(Boolean)
    .join('. ')

const ChooseSchools = ({ view, state }: Shown & { readonly state: FormState }) => (
  <Form action={paths.trustSchools({ review: view.review })} state={state} label="Choose schools">
    <Checkboxes
      name="schools"
      label="Schools of the trust by the register"
      hint="Name, phase, pupils and more come with them. You add what the register does not know."
      choices={view.schools.map(({ school, name, phase }) => ({
        value: school,
        label: `${name}, ${phaseWords[phase].toLowerCase()}`,
      }))}
    />
    <ButtonRow>
      <Button kind="secondary">Save the schools</Button>
    </ButtonRow>
  </Form>
)
