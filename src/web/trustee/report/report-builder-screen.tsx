import { type ReportBuilderView, type VoiceLine, consentWords, reportStateWords } from '#impact'
import {
  Button,
  ButtonRow,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  Heading,
  Notice,
  Section,
  Table,
  Tag,
  TextField,
} from '#ui'
import { paths } from '../../paths.ts'

type BuilderProps = { readonly view: ReportBuilderView; readonly state: FormState }

export const ReportBuilderScreen = ({ view, state }: BuilderProps) => (
  <>
    <ErrorSummary refusal={state.refusal} />
    <Heading caption={`On version ${view.version} of the figures`}>Impact report {view.year}</Heading>
    <p>
      <Tag tone={view.state === 'published' ? 'success' : 'progress'}>{reportStateWords[view.state]}</Tag>{' '}
      {view.signedOff > 0 ? 'Signed off by a trustee' : 'Not signed off as it is now'}
    </p>
    <Steps view={view} />
    <Sections view={view} />
    <Voices view={view} />
  </>
)

const Steps = ({ view }: Pick<BuilderProps, 'view'>) => {
  const report = { report: view.id }
  return (
    <>
      {view.laterVersion !== null && view.mayWrite && (
        <Notice>
          <p>There is a later version of the figures, {view.laterVersion}.</p>
          <Form action={paths.impactReportVersion(report)}>
            <Button kind="secondary">Take up version {view.laterVersion}</Button>
          </Form>
        </Notice>
      )}
      <ButtonRow>
        <Button kind="secondary" href={paths.impactReportPreview(report)}>
          Read it as it is
        </Button>
        {view.maySignOff && (
          <Form action={paths.impactReportSignOff(report)}>
            <Button>Sign it off</Button>
          </Form>
        )}
        {view.mayPublish && view.state === 'draft' && view.signedOff > 0 && (
          <Form action={paths.impactReportPublish(report)}>
            <Button>Publish it</Button>
          </Form>
        )}
        {view.mayPublish && view.state === 'published' && (
          <Form action={paths.impactReportReopen(report)}>
            <Button kind="secondary">Take it back into draft</Button>
          </Form>
        )}
      </ButtonRow>
    </>
  )
}

const Sections = ({ view }: Pick<BuilderProps, 'view'>) => (
  <Section heading="Sections">
    <Table
      caption="Sections in the order in which they are published"
      captionSize="hidden"
      columns={[
        {
          heading: 'Section',
          cell: ({ id, title }) =>
            view.mayWrite ? (
              <a href={paths.impactReportSection({ report: view.id, section: id })}>{title}</a>
            ) : (
              title
            ),
        },
        { heading: 'Written', cell: ({ written, blocks }) => `${written} of ${blocks}` },
        { heading: 'Quotes and stories', numeric: true, cell: ({ voices }) => String(voices) },
      ]}
      rows={view.sections}
      rowKey={({ id }) => id}
    />
  </Section>
)

const Voices = ({ view }: Pick<BuilderProps, 'view'>) => (
  <Section
    heading="Quotes and stories"
    action={view.mayWrite && <a href={paths.impactReportVoices({ report: view.id })}>Add one</a>}
  >
    {view.voices.length === 0 && (
      <p>None yet. Each stands with the consent of the person whose words they are.</p>
    )}
    {view.voices.map((voice) => (
      <OneVoice key={voice.id} voice={voice} view={view} />
    ))}
  </Section>
)

const OneVoice = ({ voice, view }: { readonly voice: VoiceLine } & Pick<BuilderProps, 'view'>) => (
  <article>
    <h3 className="govuk-heading-s">
      {voice.section}: {voice.who}
    </h3>
    <p>
      <Tag tone={voice.consent === 'given' ? 'success' : 'warning'}>{consentWords[voice.consent]}</Tag>{' '}
      {voice.consentWords}
    </p>
    {voice.words && <p>{voice.words.slice(0, 280)}</p>}
    {view.mayPublish && voice.consent !== 'withdrawn' && (
      <Details summary={`Withdraw the words of ${voice.who}`}>
        <Form
          action={paths.withdrawVoice({ report: view.id, voice: voice.id })}
          label={`Withdraw the words of ${voice.who}`}
          named={voice.id}
        >
          <TextField name="why" label="Why they are withdrawn" />
          <Button kind="warning">Withdraw them now</Button>
        </Form>
      </Details>
    )}
  </article>
)
