import type { ChapterOfFigures, FiguresView } from '#impact'
import {
  Button,
  Details,
  Form,
  type FormState,
  Heading,
  Lead,
  Section,
  Table,
  Tabs,
  TextField,
  Tiles,
} from '#ui'
import { paths } from '../../paths.ts'
import { type At, FigureTileShown, atQuery } from './figure-tile.tsx'
import { ChapterCharts } from './chapter-chart.tsx'

type FiguresScreenProps = { readonly view: FiguresView; readonly state: FormState }

export function FiguresScreen({ view, state }: FiguresScreenProps) {
  const at: At = { year: view.year, version: view.version ?? 'now' }
  return (
    <>
      <Heading caption={versionWords(view)}>Figures of {view.year}</Heading>
      <Lead>
        {view.recorded} of {view.all} figures are recorded. Each opens its definition; differences come from
        unrounded figures.
      </Lead>
      <Tabs
        label="Years"
        links={view.years.map((year) => ({
          label: year,
          href: paths.figures({ year }),
          current: year === view.year ? 'page' : undefined,
        }))}
      />
      <Versions view={view} state={state} />
      {view.chapters.map((chapter) => (
        <Section key={chapter.chapter} heading={chapter.title} id={chapter.chapter}>
          <ChapterCharts chapter={chapter} />
          {chapter.chapter === 'sector' && (
            <p>
              <a href={paths.sectorComparison()}>Compare with schools like ours</a>
            </p>
          )}
          <Tiles label={chapter.title}>
            {chapter.tiles
              .filter(({ value }) => value !== null)
              .map((tile) => (
                <FigureTileShown key={tile.metric} tile={tile} at={at} />
              ))}
          </Tiles>
          <WithoutFigure chapter={chapter} at={at} />
        </Section>
      ))}
    </>
  )
}

const versionWords = ({ version }: FiguresView): string =>
  version === null ? 'Made of the rows as they are now' : `Version ${version}, frozen`

/** What there is no figure of, folded: each still opens its definition, and says why. */
function WithoutFigure({ chapter, at }: { readonly chapter: ChapterOfFigures; readonly at: At }) {
  const without = chapter.tiles.filter(({ value }) => value === null)
  if (without.length === 0) return null
  return (
    <Details summary={`Without a figure: ${without.length}`}>
      <ul>
        {without.map(({ metric, title, shown, why }) => (
          <li key={metric}>
            <a href={paths.figure({ metric }, atQuery(at))}>{title}</a>: {shown.toLowerCase()}. {why}
          </li>
        ))}
      </ul>
    </Details>
  )
}

const Versions = ({ view, state }: FiguresScreenProps) => (
  <Section heading="Versions">
    {view.versions.length === 0 ? (
      <p>Nothing of {view.year} is frozen yet: these figures change as rows do.</p>
    ) : (
      <Table
        caption={`Versions of ${view.year}`}
        captionSize="hidden"
        columns={[
          {
            heading: 'Version',
            cell: ({ version }) => (
              <a href={paths.figures({ year: view.year, version })}>Version {version}</a>
            ),
          },
          { heading: 'Frozen', cell: ({ taken }) => taken },
          { heading: 'Why', cell: ({ why }) => why },
        ]}
        rows={view.versions}
        rowKey={({ version }) => String(version)}
      />
    )}
    {view.rebuilds !== null && (
      <p>
        {view.rebuilds
          ? `Made again just now from its own rows, every figure of version ${view.version} is the same.`
          : `Made again just now from its own rows, version ${view.version} differs. Tell whoever looks after this service.`}
      </p>
    )}
    {view.version !== null && (
      <p>
        <a href={paths.figures({ year: view.year, version: 'now' })}>See what today’s rows make of it</a>
      </p>
    )}
    <Changes view={view} />
    {view.mayFreeze && view.version === null && (
      <Form
        action={paths.freezeYear({ year: view.year, version: 'now' })}
        state={state}
        label="Freeze these figures"
      >
        <input type="hidden" name="year" value={view.year} />
        <TextField
          name="why"
          label="Why you freeze them"
          hint="For example: for the impact report, or after the revised results of December"
        />
        <Button kind="secondary">Freeze as version {(view.versions.at(0)?.version ?? 0) + 1}</Button>
      </Form>
    )}
  </Section>
)

const Changes = ({ view }: { readonly view: FiguresView }) =>
  view.changes.length > 0 && (
    <Table
      caption={view.version === null ? 'What changed since the latest version' : 'What this version changed'}
      columns={[
        { heading: 'Figure', cell: ({ title }) => title },
        { heading: 'Was', cell: ({ was }) => was },
        { heading: 'Is', cell: ({ becomes }) => becomes },
      ]}
      rows={view.changes}
      rowKey={({ metric }) => metric}
    />
  )
