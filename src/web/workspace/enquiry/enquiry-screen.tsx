import { type EnquiryView, followUpWords } from '#reviews'
import {
  Button,
  ButtonRow,
  Card,
  Columns,
  Details,
  EmptyState,
  Form,
  type FormState,
  Prose,
  Section,
} from '#ui'
import { paths } from '../../paths.ts'
import { hostWord } from '../host-word.ts'
import { WorkspacePage } from '../workspace-page.tsx'
import { LineQuestions } from './line-questions.tsx'

type Shown = { readonly view: EnquiryView; readonly state: FormState }

export const EnquiryScreen = ({ view, state }: Shown) => (
  <WorkspacePage workspace={view} part="enquiry" title="Lines of enquiry">
    <Prose>
      <p>
        What the team looks into, agreed between the Lead Reviewer and the {hostWord(view)} before the days.
        The timetable draws itself from here.
      </p>
    </Prose>
    <Columns aside={<Prompts view={view} />}>
      <Lines view={view} />
      {view.mayChange && view.hasRoom && (
        <Section heading="Add a line of enquiry">
          <Form
            action={paths.workspaceEnquiry({ review: view.review })}
            state={state}
            label="Add a line of enquiry"
          >
            <LineQuestions sections={view.sections} />
            <Button>Add it</Button>
          </Form>
        </Section>
      )}
    </Columns>
  </WorkspacePage>
)

const Lines = ({ view: { review, lines, mayChange } }: { readonly view: EnquiryView }) =>
  lines.length === 0 ? (
    <EmptyState
      title="None yet"
      action={<a href={paths.workspacePack({ review })}>Read the pack for where to look</a>}
    >
      <p>Two to four questions are usual.</p>
    </EmptyState>
  ) : (
    <>
      {lines.map(({ id, question, sectionTitle }, place) => (
        <Card
          key={id}
          title={`${place + 1}. ${question}`}
          level={2}
          actions={mayChange && <ChangeLine review={review} line={id} about={question} />}
        >
          <p>{sectionTitle}</p>
        </Card>
      ))}
    </>
  )

type ChangeLineProps = { readonly review: string; readonly line: string; readonly about: string }

const ChangeLine = ({ review, line, about }: ChangeLineProps) => (
  <ButtonRow>
    <Button kind="secondary" href={paths.lineOfEnquiry({ review, line })} about={about}>
      Change
    </Button>
    <Form action={paths.dropLineOfEnquiry({ review, line })} label={`Drop “${about}”`}>
      <Button kind="link" about={about}>
        Drop it
      </Button>
    </Form>
  </ButtonRow>
)

const Prompts = ({ view }: { readonly view: EnquiryView }) => (
  <>
    {view.open.length > 0 && (
      <Section heading="Left open last time">
        <ul className="govuk-list govuk-list--bullet">
          {view.open.map(({ id, words, said }) => (
            <li key={id}>
              {words} {said && <em>({followUpWords[said.status]})</em>}
            </li>
          ))}
        </ul>
      </Section>
    )}
    <Section heading="What the framework asks">
      {view.sections.map(({ key, title, prompts }) => (
        <Details key={key} summary={title}>
          <ul className="govuk-list govuk-list--bullet">
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </Details>
      ))}
    </Section>
  </>
)
