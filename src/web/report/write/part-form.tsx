import type { PartToWrite, SectionToWrite } from '#reports'
import { proseBlocks } from '#reports'
import { Button, Form, type FormState, Heading, Notice, TextArea } from '#ui'
import { paths } from '../../paths.ts'
import { PaperPart } from '../paper-part.tsx'

type PartFormProps = {
  readonly report: string
  readonly section: SectionToWrite
  readonly part: PartToWrite
  readonly mayWrite: boolean
  readonly refused: FormState | null
}

/** The name of a part’s box. */
export const boxOf = (part: string): string => `text-${part}`

const idOf = (part: string): string => part.replaceAll('.', '-')

/** One place to write: a plain box, which a browser with scripts makes an editor that everybody shares. */
export function PartForm({ report, section, part, mayWrite, refused }: PartFormProps) {
  const name = boxOf(part.part)
  const begun = part.lines === '' ? beginning(section, part) : part.lines
  const state: FormState = refused
    ? { values: refused.values, refusal: refused.refusal && { ...refused.refusal, fields: [] } }
    : { values: { [name]: begun }, refusal: null }
  return (
    <div
      className="cf-part"
      id={idOf(part.part)}
      data-part={part.part}
      data-label={part.heading ?? part.title}
      data-rests-on={kindOf(part.holds) ?? undefined}
    >
      {part.heading && <Heading level={3}>{part.heading}</Heading>}
      {refused && (
        <Notice title="As it stands now">{part.lines === '' ? 'Nothing is written.' : part.lines}</Notice>
      )}
      <div data-editor hidden />
      <div data-plain>
        {mayWrite ? (
          <Form
            action={paths.saveReportPart({ report, part: part.part })}
            state={state}
            hidden={{ before: part.lines }}
          >
            <TextArea
              name={name}
              label={part.heading ? `Write “${part.heading}”` : `Write “${part.title}”`}
              hint={hints[part.holds]}
              rows={Math.min(16, Math.max(5, begun.split('\n').length + 2))}
            />
            <Button kind="secondary" about={part.heading ?? part.title}>
              Save
            </Button>
          </Form>
        ) : (
          <PaperPart blocks={proseBlocks(part.prose, 3)} />
        )}
      </div>
    </div>
  )
}

/** An empty part of findings begins with those that both parts agreed. */
const beginning = ({ findings }: SectionToWrite, { holds }: PartToWrite): string =>
  findings
    .filter(({ agreed, used, kind }) => agreed && !used && kind === kindOf(holds))
    .map(({ number, text }) => `- ${text} [${number}]`)
    .join('\n')

/** The kind of finding that a part’s points rest on; null for one that rests on none. */
export const kindOf = (holds: PartToWrite['holds']) =>
  holds === 'strengths' ? 'whatWentWell' : holds === 'developments' ? 'evenBetterIf' : null

const points =
  'Begin each point with “- ”, a point within it with two spaces and “- ”, a theme with “## ”. A number at the end, such as [3], ties a point to that finding.'

const hints: Record<PartToWrite['holds'], string | undefined> = {
  strengths: points,
  developments: points,
  bullets: 'Begin each point with “- ”.',
  numbered: 'Begin each point with “1. ”.',
  quote: 'Begin the line with “> ”.',
  questions: 'Begin each question with “## ”, then write what was said.',
  prose: undefined,
  yesOrNo: 'Yes, or not yet.',
  contact: 'Name, job title and e-mail. It stays out of the edition for parents.',
}
