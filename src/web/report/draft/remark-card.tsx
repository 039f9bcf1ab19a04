import type { ReactNode } from 'react'
import type { RemarkLine } from '#reports'
import { Button, Form, Radios, Tag, TextArea } from '#ui'
import { paths } from '../../paths.ts'

type RemarkCardProps = {
  readonly remark: RemarkLine
  readonly quote?: string | undefined
  readonly children: ReactNode
}

export const RemarkCard = ({ remark, quote, children }: RemarkCardProps) => (
  <div className="cf-remark">
    <p className="cf-remark__by">
      {remark.by}, {remark.when}{' '}
      <Tag tone={remark.answer === null ? 'waiting' : remark.answer === 'accepted' ? 'success' : 'neutral'}>
        {remark.answer === null
          ? 'Waits for an answer'
          : remark.answer === 'accepted'
            ? 'Taken up'
            : 'Not taken up'}
      </Tag>
    </p>
    {quote && <blockquote>{quote}</blockquote>}
    <p>{remark.words}</p>
    {remark.instead && <p>Instead: “{remark.instead}”</p>}
    {remark.answer !== null && (
      <p className="cf-remark__answer">
        {remark.answered_by}, {remark.answeredWhen}
        {remark.because && `: ${remark.because}`}
      </p>
    )}
    {children}
  </div>
)

type AnswerFormProps = { readonly report: string; readonly remark: RemarkLine }

export const AnswerForm = ({ report, remark }: AnswerFormProps) => (
  <Form action={paths.answerReportRemark({ report, remark: remark.id })} label="Answer">
    <Radios
      name={`answer-${remark.id}`}
      label="Your answer"
      size="small"
      choices={[
        ...(remark.instead ? [{ value: 'put', label: 'Put their words in' }] : []),
        { value: 'accepted', label: 'Taken up in other words' },
        { value: 'declined', label: 'Not taken up, because…' },
      ]}
    />
    <TextArea name={`because-${remark.id}`} label="Why" optional rows={2} />
    <Button kind="secondary">Answer</Button>
  </Form>
)
