import type { SectorComparisonView } from '#impact'
import { BarChart, Button, Form, Heading, Lead, Section, Table, TextArea, filledForm } from '#ui'
import { paths } from '../../paths.ts'

type SectorScreenProps = { readonly view: SectorComparisonView }

export const SectorScreen = ({ view }: SectorScreenProps) => (
  <>
    <Heading caption={view.year ? `Published figures up to ${view.year}` : 'Published figures'}>
      Comparison with the sector
    </Heading>
    <Lead>
      Schools beside all state-funded schools of England, and beside those of like phase, free school meals
      and region. It ranks nobody.
    </Lead>
    {view.year === null ? (
      <p>No census of England’s schools is known yet. The office imports it under Published data.</p>
    ) : (
      <Compared view={view} />
    )}
    <Section heading="Choose other schools">
      <Form
        action={paths.sectorComparison()}
        state={filledForm({ urns: view.asked })}
        label="Choose other schools"
      >
        <TextArea
          name="urns"
          label="URNs"
          hint="Six digits each, in any order. Leave it blank for the partners of the year."
          rows={5}
        />
        <Button>Compare these schools</Button>
      </Form>
    </Section>
  </>
)

const Compared = ({ view }: SectorScreenProps) => (
  <>
    <p>
      {view.chosen.toLocaleString('en-GB')} of {view.listed.toLocaleString('en-GB')} schools are open
      state-funded schools of the register.
    </p>
    {view.chosen > 0 && (
      <>
        <BarChart
          title="Schools by phase"
          summary="The share of these schools of each phase, with England’s marked."
          headings={{ label: 'Phase', value: 'These schools', compared: 'England' }}
          upTo={100}
          format={(value) => `${Math.round(value)}%`}
          bars={view.phases.map(({ phase, ours, england }) => ({
            label: phase.charAt(0).toUpperCase() + phase.slice(1),
            value: ours,
            compared: england,
          }))}
        />
        <Table
          caption="Published figures"
          columns={[
            {
              heading: 'Figure',
              cell: ({ title, method }) => (
                <>
                  <strong>{title}</strong>
                  <div>{method}</div>
                </>
              ),
            },
            { heading: 'These, by pupils', numeric: true, cell: ({ ours }) => ours },
            { heading: 'England, by pupils', numeric: true, cell: ({ england }) => england },
            { heading: 'Schools like these', numeric: true, cell: ({ alike }) => alike },
            { heading: 'These, by schools', numeric: true, cell: ({ oursSimple }) => oursSimple },
            { heading: 'England, by schools', numeric: true, cell: ({ englandSimple }) => englandSimple },
          ]}
          rows={view.lines}
          rowKey={({ title }) => title}
        />
      </>
    )}
  </>
)
