import { addDays, longDate } from '#kernel'
import { type AreaView, categoryWords, opinionWords, sharingSentence } from '#excellence'
import { phaseWords } from '#partnership'
import { topicWords } from '#practitioners'
import { reviewRoleWords } from '#seasons'
import { Columns, type FormState, Heading, Notice, Prose, Section, SummaryList, Table } from '#ui'
import { paths } from '../../paths.ts'
import { AreaTag } from './area-tags.tsx'
import { Asking } from './asking.tsx'
import { Examining } from './examining.tsx'
import { Keeping } from './keeping.tsx'

/** The forms of the page, each with what was typed into it. */
export type AreaForms = {
  readonly asking: FormState
  readonly examining: FormState
  readonly renewing: FormState
  readonly withdrawing: FormState
}

type AreaScreenProps = { readonly view: AreaView; readonly forms: AreaForms }

export const AreaScreen = ({ view, forms }: AreaScreenProps) => (
  <>
    <Heading caption={`Area of Excellence, ${view.schoolName}`}>{view.title}</Heading>
    <p>
      <AreaTag state={view.state} />
    </p>
    {!view.listed && <Notice>The school does not wish the directory to list this.</Notice>}
    <Columns aside={<Aside view={view} forms={forms} />}>
      <Examining view={view} state={forms.examining} />
      <Section heading="What the school did">
        <Prose>
          <p>{view.whatWasDone}</p>
        </Prose>
      </Section>
      <Section heading="What has changed">
        <Prose>
          <p>{view.impact}</p>
        </Prose>
      </Section>
      {view.examination && view.toSee && (
        <Section heading="What the team should see">
          <Prose>
            <p>{view.toSee}</p>
          </Prose>
        </Section>
      )}
      <Examined view={view} />
    </Columns>
  </>
)

const Aside = ({ view, forms }: AreaScreenProps) => (
  <>
    <Asking view={view} state={forms.asking} />
    <Section heading="At a glance">
      <SummaryList rows={facts(view)} />
    </Section>
    <Keeping view={view} renewing={forms.renewing} withdrawing={forms.withdrawing} />
  </>
)

const facts = (view: AreaView) => [
  { label: 'School', value: <a href={paths.school({ school: view.school })}>{view.schoolName}</a> },
  { label: 'Category', value: categoryWords[view.category] },
  { label: 'Phase', value: phaseWords[view.phase] },
  { label: 'Region', value: view.region ?? 'Not recorded' },
  ...(view.themes.length > 0
    ? [{ label: 'Themes', value: view.themes.map((theme) => topicWords[theme]).join(', ') }]
    : []),
  { label: 'Shared by', value: sharingSentence(view.offers) },
  ...(view.from ? [{ label: 'Accredited on', value: longDate(view.from) }] : []),
  ...(view.until ? [{ label: 'Valid until', value: longDate(addDays(view.until, -1)) }] : []),
]

const Examined = ({ view: { opinions, examination } }: { readonly view: AreaView }) =>
  opinions.length === 0 ? null : (
    <Section heading={examination ? 'What the team says' : 'Accredited by'}>
      <Table
        caption="What the team says"
        captionSize="hidden"
        columns={[
          { heading: 'Name', cell: ({ name }) => name },
          { heading: 'Role', cell: ({ role }) => reviewRoleWords[role] },
          ...(examination
            ? [
                {
                  heading: 'Opinion',
                  cell: ({ opinion, why }: AreaView['opinions'][number]) =>
                    why ? `${opinionWords[opinion]}: ${why}` : opinionWords[opinion],
                },
              ]
            : []),
        ]}
        rows={opinions}
        rowKey={({ person }) => person}
      />
    </Section>
  )
