import type { ReactNode } from 'react'
import type { ReportView } from '#reports'
import { Button, ButtonRow, Details, Form, NextStep, TextArea } from '#ui'
import { paths } from '../../paths.ts'

type NextProps = { readonly view: ReportView }

/** What comes next for whoever looks: one thing to do, or whose turn it is. */
export function NextForReport({ view }: NextProps) {
  const { may, stage, report } = view
  const gate = (name: string, label: string) => (
    <Form action={paths.reportGate({ report, gate: name })}>
      <Button>{label}</Button>
    </Form>
  )
  return (
    <>
      {next({ view, gate })}
      {stage === 'issued' && (
        <ButtonRow>
          <Button href={paths.issuedReport({ report })}>Open the issued report</Button>
        </ButtonRow>
      )}
      {may.reopen && <Reopen report={report} />}
    </>
  )
}

type Offered = NextProps & { readonly gate: (name: string, label: string) => ReactNode }

function next({ view, gate }: Offered): ReactNode {
  const { may, report, stageWords, host } = view
  if (may.write && view.stage === 'drafting' && (view.claims === 0 || !may.agree))
    return <WriteTogether view={view} />
  if (may.agree) return <AgreeAsTeam view={view} />
  if (may.sendToHost)
    return (
      <NextStep
        title={`Send it to the ${host} to check the facts`}
        action={gate('factCheck', `Send to the ${host}`)}
      >
        <p>The {host} asks for corrections sentence by sentence, and you answer each one.</p>
      </NextStep>
    )
  if (may.confirmFacts)
    return (
      <NextStep
        title={`Check the facts in the report on your ${host}`}
        action={
          <ButtonRow>
            <Button href={paths.readReportThrough({ report })}>Read it through</Button>
            {gate('factsConfirmed', 'The facts are right')}
          </ButtonRow>
        }
      >
        <p>
          Ask for a correction beside any sentence. What the team found is theirs to say; the facts are yours.
        </p>
      </NextStep>
    )
  if (may.correct)
    return (
      <NextStep
        title={`Check the facts in the report on your ${host}`}
        action={<Button href={paths.readReportThrough({ report })}>Read it through</Button>}
      >
        <p>
          Ask for a correction beside any sentence. {confirms[host]} confirms the facts when all are answered.
        </p>
      </NextStep>
    )
  if (may.answer && view.openCorrections + view.openComments > 0)
    return (
      <NextStep
        title={
          view.openCorrections + view.openComments === 1
            ? 'One remark waits for your answer'
            : `${view.openCorrections + view.openComments} remarks wait for your answer`
        }
        action={<Button href={paths.readReportThrough({ report })}>Answer</Button>}
      >
        <p>{whoseTurn(view)}</p>
      </NextStep>
    )
  if (may.sendToReader)
    return <NextStep title="Send it to a QA reader" action={gate('qaReading', 'Send to a QA reader')} />
  if (may.readForQuality)
    return (
      <NextStep
        title="Read the report for quality"
        action={<Button href={paths.readReportThrough({ report })}>Read it through</Button>}
      />
    )
  if (may.issue)
    return (
      <NextStep title={`Issue the report to its ${host}`} action={gate('issued', 'Issue the report')}>
        <p>From then on the report belongs to the {host}, which decides who reads it.</p>
      </NextStep>
    )
  return (
    <NextStep title={stageWords}>
      <p>{whoseTurn(view)}</p>
    </NextStep>
  )
}

const confirms = { school: 'Your headteacher', trust: 'One of your trust’s leaders' } as const

function whoseTurn({ stage, host }: Pick<ReportView, 'stage' | 'host'>): string {
  switch (stage) {
    case 'drafting':
      return 'The team writes, and its Lead Reviewer says when it is agreed.'
    case 'teamAgreed':
      return `Its Lead Reviewer sends it to the ${host}.`
    case 'factCheck':
      return `The ${host} checks the facts; its ${host === 'school' ? 'headteacher confirms' : 'leaders confirm'} them.`
    case 'factChecked':
      return 'Its Lead Reviewer sends it to a QA reader.'
    case 'qaReading':
      return 'A QA reader reads it for consistency, accuracy and clarity.'
    case 'changesAsked':
      return 'Its Lead Reviewer answers the QA reader.'
    case 'approved':
      return 'Its Lead Reviewer or the office issues it.'
    case 'issued':
      return `The report belongs to its ${host}, which decides who reads it.`
  }
}

const WriteTogether = ({ view: { report, claims } }: NextProps) => (
  <NextStep
    title="Write the report together"
    action={<Button href={paths.writeReport({ report })}>Write</Button>}
  >
    <p>
      {claims === 0
        ? 'The findings that both parts agreed wait beside each section, to be put into the text.'
        : 'Your Lead Reviewer says when the team agrees to it.'}
    </p>
  </NextStep>
)

function AgreeAsTeam({ view: { report, unsupported } }: NextProps) {
  return (
    <NextStep
      title="Agree the report as a team"
      action={
        <Form action={paths.reportGate({ report, gate: 'teamAgreed' })}>
          {unsupported.length > 0 && (
            <TextArea
              name="because"
              label={`Why may ${unsupported.length === 1 ? 'a point' : `${unsupported.length} points`} stand without evidence?`}
              hint="Or tie each to an agreed finding first: they are listed below."
              rows={3}
            />
          )}
          <Button>The team agrees</Button>
        </Form>
      }
    >
      <p>
        This closes the text for everybody but you. Each point should rest on a finding that both parts
        agreed.
      </p>
    </NextStep>
  )
}

const Reopen = ({ report }: { readonly report: string }) => (
  <Details summary="Reopen the report">
    <Form action={paths.reportGate({ report, gate: 'drafting' })} named="reopen">
      <TextArea
        name="why"
        label="Why is it reopened?"
        hint="Everybody with a part in it reads this."
        rows={3}
      />
      <Button kind="secondary">Reopen it for writing</Button>
    </Form>
  </Details>
)
