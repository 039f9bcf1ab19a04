import type { FrameworkVersion } from '#frameworks'
import { Prose, Section, SummaryList } from '#ui'
import { ChangeButton } from './change-button.tsx'
import { appendixWords, coverWords } from './framework-words.ts'

type Shown = { readonly version: FrameworkVersion }

/** What every report of this kind says, and what everybody who visits accepts. */
export const ReportPreview = ({ version }: Shown) => {
  const { report, protocol } = version.content
  return (
    <>
      <Section heading="The report’s cover" action={<ChangeButton version={version} aspect="cover" />}>
        <SummaryList
          rows={report.front.map(({ key, label }) => ({
            label,
            value: Object.entries(coverWords).find(([known]) => known === key)?.[1] ?? 'Filled in by hand',
          }))}
        />
      </Section>
      <Section heading="The report’s own words" action={<ChangeButton version={version} aspect="report" />}>
        <p>
          <strong>{report.title}</strong>
        </p>
        <Paragraphs lines={report.opening} />
        <p>
          Findings stand under “{report.strengthsLabel}” and “{report.developmentsLabel}”.
        </p>
        {report.closing && (
          <>
            <p>
              <strong>{report.closing.heading}</strong>
            </p>
            <Paragraphs lines={report.closing.paragraphs} />
          </>
        )}
      </Section>
      <Section heading="Appendices" action={<ChangeButton version={version} aspect="appendices" />}>
        {report.appendices.length === 0 ? (
          <p>None.</p>
        ) : (
          <SummaryList
            rows={report.appendices.map(({ title, from }, place) => ({
              label: `${place + 1}. ${title}`,
              value: from === null ? 'Somebody writes it' : appendixWords[from],
            }))}
          />
        )}
      </Section>
      <Section heading="Protocol" action={<ChangeButton version={version} aspect="protocol" />}>
        {protocol.length === 0 ? <p>Nothing to accept yet.</p> : <Bullets lines={protocol} />}
      </Section>
    </>
  )
}

type Lines = { readonly lines: readonly string[] }

const Paragraphs = ({ lines }: Lines) => (
  <Prose>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </Prose>
)

const Bullets = ({ lines }: Lines) => (
  <ul className="govuk-list govuk-list--bullet">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
