import type { FigureView } from '#impact'
import {
  Button,
  FieldRow,
  Form,
  type FormState,
  Heading,
  Section,
  Select,
  SummaryList,
  TextField,
  Tiles,
  TrendChart,
} from '#ui'
import { paths } from '../../paths.ts'
import { Unrecorded } from './unrecorded.tsx'
import { FigureTileShown } from './figure-tile.tsx'

type FigureScreenProps = { readonly view: FigureView; readonly state: FormState }

export const FigureScreen = ({ view, state }: FigureScreenProps) => (
  <>
    <Heading caption={`${view.chapter}, ${view.year}`}>{view.title}</Heading>
    <Tiles label={view.title}>
      <FigureTileShown tile={view.tile} at={null} />
    </Tiles>
    {view.simple && (
      <p>
        Each school counted once, whatever its size, the mean is <strong>{view.simple}</strong>.
      </p>
    )}
    <Section heading="How it is made">
      <SummaryList rows={view.definition.map(({ label, words }) => ({ label, value: words }))} />
      {view.mayOpenRows && (
        <p>
          <a
            href={paths.figureRows(
              { metric: view.metric },
              { year: view.year, version: view.version ?? 'now' },
            )}
          >
            See the rows that it is made of
          </a>
        </p>
      )}
    </Section>
    {view.course.some(({ value }) => value !== null) && (
      <Section heading="Year on year">
        <TrendChart
          title={view.title}
          summary="One point a year; years without the figure have a gap."
          headings={{ label: 'Year', value: view.title }}
          points={view.course.map(({ year, value, shown, n }) => ({
            label: year,
            value,
            shown,
            note: n ?? undefined,
          }))}
        />
      </Section>
    )}
    {(view.targets.length > 0 || view.targetYears.length > 0) && <Targets view={view} state={state} />}
    {view.mayDeclare && <Unrecorded view={view} state={state} />}
  </>
)

const Targets = ({ view, state }: FigureScreenProps) => (
  <Section heading="Targets" id="targets">
    {view.targets.length === 0 ? (
      <p>No target is set for this figure.</p>
    ) : (
      <SummaryList
        rows={view.targets.map(({ year, shown, words }) => ({ label: `${shown} in ${year}`, value: words }))}
      />
    )}
    {view.targetYears.length > 0 && (
      <Form action={paths.setTarget({ metric: view.metric })} state={state} label="Set a target">
        <FieldRow>
          <Select
            name="year"
            label="Year"
            options={view.targetYears.map((year) => ({ value: year, label: year }))}
          />
          <TextField name="value" label="What it shall be" width={10} />
        </FieldRow>
        <TextField name="words" label="In words" hint="Such as “500,000 pupils by 2027”." />
        <Button kind="secondary">Set the target</Button>
      </Form>
    )}
  </Section>
)
