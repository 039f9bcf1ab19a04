import type { ReactNode } from 'react'
import type { ReportPart, ReportReadView, Voice } from '#impact'
import { Details, type EnglandTopology, FoldingSection, Heading, PrintedWhole } from '#ui'
import { PartnersMap } from './partners-map.tsx'
import { ReportFigures } from './report-figures.tsx'

type ReportScreenProps = {
  readonly view: ReportReadView
  readonly england: EnglandTopology
  /** Where the same is a PDF; null where there is none yet. */
  readonly pdf: string | null
}

export const ReportScreen = ({ view, england, pdf }: ReportScreenProps) => (
  <PrintedWhole>
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
    <nav aria-label="Sections">
      <Details summary="Contents" open foldWhenNarrow>
        <ol className="cf-contents">
          {view.parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </Details>
    </nav>
    {view.parts.map((part) => (
      <Part key={part.id} part={part}>
        {part.kind === 'reach' && <PartnersMap map={view.map} england={england} />}
      </Part>
    ))}
    {view.signedOffBy.length > 0 && (
      <p>Signed off for the board of trustees by {view.signedOffBy.join(', ')}.</p>
    )}
  </PrintedWhole>
)

type PartProps = { readonly part: ReportPart; readonly children: ReactNode }

const Part = ({ part, children }: PartProps) => (
  <FoldingSection heading={part.title} id={part.id}>
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
        <ReportFigures chapter={chapter} />
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
  </FoldingSection>
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
