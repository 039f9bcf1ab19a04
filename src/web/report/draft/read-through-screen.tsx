import { ReadingCheck, type ReadThroughView, readingCheckWords, supportWords } from '#reports'
import type { LineToRead, PartToRead } from '#reports'
import {
  Button,
  ButtonRow,
  Checkboxes,
  Form,
  type FormState,
  Heading,
  Lead,
  Notice,
  Section,
  Tag,
  TextArea,
  worded,
} from '#ui'
import { paths } from '../../paths.ts'
import { AnswerForm, RemarkCard } from './remark-card.tsx'
import { unseen } from '../write/drawer.tsx'

/** Which line a form is open beside. */
export type Open = { readonly part: string; readonly line: number | null; readonly state: FormState | null }

type ReadThroughProps = { readonly view: ReadThroughView; readonly open: Open }

export const ReadThroughScreen = ({ view, open }: ReadThroughProps) => (
  <>
    <Heading caption={view.stageWords}>The report on {view.hostName}</Heading>
    <Lead>{leadFor(view)}</Lead>
    {open.state?.refusal && open.line === null && <Notice tone="warning">{open.state.refusal.words}</Notice>}
    {view.may.seeChecks && <Noticed caught={view.caught} />}
    {view.astray.length > 0 && (
      <Section heading="On sentences that have changed since">
        {view.astray.map((remark) => (
          <RemarkCard key={remark.id} remark={remark} quote={remark.line}>
            {view.may.answer && <AnswerForm report={view.report} remark={remark} />}
          </RemarkCard>
        ))}
      </Section>
    )}
    {view.parts.map((part, place) => (
      <Part key={part.part} part={part} follows={view.parts[place - 1]?.title} view={view} open={open} />
    ))}
    {view.may.comment && <Reading view={view} />}
  </>
)

function leadFor({ may }: ReadThroughView): string {
  if (may.correct) return 'Choose “Ask for a correction” beside any sentence that has a fact wrong.'
  if (may.comment)
    return 'Comment on a sentence, or suggest another. The machine has marked what you may want to look at.'
  if (may.answer) return 'Answer each correction and comment. Suggested words can be put in with one press.'
  return 'Every sentence, what it rests on, and what was said to it.'
}

const Noticed = ({ caught }: { readonly caught: number }) => (
  <Notice>
    {caught === 0
      ? 'The machine’s check noticed nothing. It knows words, not schools: read on.'
      : `The machine’s check marked ${caught === 1 ? 'one place' : `${caught} places`}. It warns; it decides nothing.`}
  </Notice>
)

type PartProps = ReadThroughProps & { readonly part: PartToRead; readonly follows: string | undefined }

const Part = ({ part, follows, view, open }: PartProps) => (
  <Section heading={part.title === follows ? undefined : part.title}>
    {part.heading && <Heading level={3}>{part.heading}</Heading>}
    {part.lines.length === 0 && <p className="govuk-hint">Nothing is written here.</p>}
    {part.lines.map((line) => (
      <Line key={line.place} line={line} part={part.part} view={view} open={open} />
    ))}
  </Section>
)

type LineProps = ReadThroughProps & { readonly line: LineToRead; readonly part: string }

function Line({ line, part, view, open }: LineProps) {
  const { may, report } = view
  const isOpen = open.part === part && open.line === line.place
  const mayRemark = may.correct || may.comment
  return (
    <div className={`cf-line cf-line--${line.kind} cf-line--deep${line.depth}`} id={idOf(part, line.place)}>
      <p className="cf-line__words">{line.words}</p>
      {line.support && line.support !== 'evidence' && <Tag tone="warning">{supportWords[line.support]}</Tag>}
      {line.finding && (
        <details className="cf-line__thread">
          <summary>
            {line.finding.evidence} {line.finding.evidence === 1 ? 'note' : 'notes'} behind it
          </summary>
          <p>Agreed finding: {line.finding.text}</p>
          {line.finding.behind.length > 0 ? (
            <ul className="govuk-list govuk-list--bullet">
              {line.finding.behind.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          ) : (
            <p className="govuk-hint">{unseen}</p>
          )}
        </details>
      )}
      {line.caught.map(({ kind, title, words }) => (
        <p key={`${kind} ${words}`} className="cf-line__caught">
          <strong>{title}.</strong> {words}
        </p>
      ))}
      {line.remarks.map((remark) => (
        <RemarkCard key={remark.id} remark={remark}>
          {may.answer && remark.answer === null && <AnswerForm report={report} remark={remark} />}
        </RemarkCard>
      ))}
      {mayRemark && !isOpen && line.kind !== 'theme' && (
        <a
          className="govuk-link cf-line__ask"
          href={`${paths.readReportThrough({ report }, { part, line: line.place })}#${idOf(part, line.place)}`}
        >
          {may.correct ? 'Ask for a correction' : 'Comment'}
          <span className="govuk-visually-hidden">: {line.words}</span>
        </a>
      )}
      {mayRemark && isOpen && <RemarkForm line={line} part={part} view={view} open={open} />}
    </div>
  )
}

const idOf = (part: string, place: number) => `line-${part.replaceAll('.', '-')}-${place}`

const RemarkForm = ({ line, part, view: { report, may }, open }: LineProps) => (
  <Form
    action={`${paths.remarkOnReport({ report })}/${may.correct ? 'correction' : 'comment'}?${new URLSearchParams({ part, place: String(line.place) })}`}
    state={open.state ?? { values: { instead: line.words }, refusal: null }}
    hidden={{ line: line.words }}
  >
    <TextArea
      name="words"
      label={may.correct ? 'What is not right?' : 'What would you like looked at?'}
      rows={3}
    />
    <TextArea name="instead" label="What it could say instead" optional rows={3} />
    <ButtonRow>
      <Button>{may.correct ? 'Ask for this correction' : 'Keep this comment'}</Button>
      <Button kind="link" href={paths.readReportThrough({ report })}>
        Never mind
      </Button>
    </ButtonRow>
  </Form>
)

const Reading = ({ view: { report, versions } }: { readonly view: ReadThroughView }) => (
  <Section heading="When you have read it">
    {versions > 1 && (
      <p>
        <a className="govuk-link" href={paths.compareReport({ report })}>
          See what changed since the version before
        </a>
      </p>
    )}
    <Form action={paths.reportGate({ report, gate: 'approved' })} label="Checklist">
      <Checkboxes
        name="checked"
        label="Checklist"
        choices={worded(ReadingCheck.options, readingCheckWords)}
      />
      <Button>It is ready to issue</Button>
    </Form>
    <Form action={paths.reportGate({ report, gate: 'changesAsked' })} label="Ask for changes">
      <TextArea name="why" label="Or ask for changes: what for?" rows={3} />
      <Button kind="secondary">Give it back</Button>
    </Form>
  </Section>
)
