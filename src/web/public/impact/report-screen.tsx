import type { ReactNode } from 'react'
import type { FigureTile, HubPlace, ReportPart, ReportReadView, Voice } from '#impact'
import { Details, EnglandMap, type EnglandTopology, Heading, Section, Table, Tag, Tile, Tiles } from '#ui'
import { ChapterCharts } from '../../trustee/figures/chapter-chart.tsx'

type ReportScreenProps = {
  readonly view: ReportReadView
  readonly england: EnglandTopology
  /** Where the same is a PDF; null where there is none yet. */
  readonly pdf: string | null
}

export const ReportScreen = ({ view, england, pdf }: ReportScreenProps) => (
  <>
    <Heading caption={view.published ? `Published on ${view.published}` : 'Draft'}>
      Impact report {view.year}
    </Heading>
    <p>
      Figures as frozen on {view.frozen}, version {view.version}. Each is kept unrounded, with how many it is
      of; what nobody recorded says so.{' '}
      {pdf && (
        <a href={pdf} download>
          Download the report as a PDF
        </a>
      )}
    </p>
    <nav aria-label="Sections" className="cf-contents">
      <ol>
        {view.parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
    {view.parts.map((part) => (
      <Part key={part.id} part={part}>
        {part.kind === 'reach' && <Hubs hubs={view.hubs} england={england} />}
      </Part>
    ))}
    {view.signedOffBy.length > 0 && (
      <p>Signed off for the board of trustees by {view.signedOffBy.join(', ')}.</p>
    )}
  </>
)

type PartProps = { readonly part: ReportPart; readonly children: ReactNode }

const Part = ({ part, children }: PartProps) => (
  <Section heading={part.title} id={part.id}>
    {part.words.map(({ label, paragraphs }) => (
      <div key={label ?? 'words'} className="cf-prose">
        {label && <h3 className="govuk-heading-m">{label}</h3>}
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    ))}
    {children}
    {part.chapters.map((chapter) => (
      <div key={chapter.chapter}>
        {chapter.title !== part.title && <h3 className="govuk-heading-m">{chapter.title}</h3>}
        {part.kind === 'programme' && <h3 className="govuk-heading-m">The headlines</h3>}
        <ChapterCharts chapter={chapter} />
        <Tiles label={chapter.title}>
          {chapter.tiles.map((tile) => (
            <PublishedTile key={tile.metric} tile={tile} />
          ))}
        </Tiles>
      </div>
    ))}
    {part.without.length > 0 && (
      <Details summary={`Not recorded: ${part.without.length}`}>
        <ul>
          {part.without.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </Details>
    )}
    {part.quotes.map((voice) => (
      <Quote key={voice.id} voice={voice} />
    ))}
    {part.stories.map((voice) => (
      <Story key={voice.id} voice={voice} />
    ))}
  </Section>
)

const PublishedTile = ({ tile }: { readonly tile: FigureTile }) => (
  <Tile
    label={tile.title}
    value={tile.shown}
    note={
      <>
        {tile.status && <Tag tone="waiting">{tile.status}</Tag>}
        {[tile.n, tile.england, tile.before, tile.coverage].map(
          (words) =>
            words && (
              <span key={words} className="cf-tile__line">
                {words}
              </span>
            ),
        )}
      </>
    }
  />
)

const whose = ({ name, role, organisation, place }: Voice): string =>
  [name, role, organisation, place].filter((words) => words !== null).join(', ')

const Quote = ({ voice }: { readonly voice: Voice }) => (
  <figure className="cf-quote">
    <blockquote>“{voice.words}”</blockquote>
    <figcaption>{whose(voice)}</figcaption>
  </figure>
)

const Story = ({ voice }: { readonly voice: Voice }) => (
  <article className="cf-story">
    <h3 className="govuk-heading-m">Partner story: {voice.title ?? voice.organisation}</h3>
    <p className="cf-story__whose">{whose(voice)}</p>
    {voice.words.split(/\n\s*\n/).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </article>
)

type HubsProps = { readonly hubs: readonly HubPlace[]; readonly england: EnglandTopology }

const Hubs = ({ hubs, england }: HubsProps) =>
  hubs.length > 0 && (
    <EnglandMap
      england={england}
      title="Local hubs, each in the middle of its schools"
      kinds={[{ kind: 'hub', label: 'Hub' }]}
      points={hubs.map(({ name, lat, lon }) => ({
        label: name,
        lat,
        lon,
        kind: 'hub',
        href: '#after-map',
      }))}
    >
      <Details summary="The hubs as a table">
        <Table
          caption="Hubs"
          captionSize="hidden"
          columns={[
            { heading: 'Hub', cell: ({ name }) => name },
            { heading: 'Region', cell: ({ region }) => region ?? 'Across England' },
            { heading: 'Schools', numeric: true, cell: ({ schools }) => String(schools) },
          ]}
          rows={hubs}
          rowKey={({ name }) => name}
        />
      </Details>
    </EnglandMap>
  )
