import type { SectionToWrite, WritingView } from '#reports'
import { Button, Details, Form, Heading, Lead, Notice, Section, Select } from '#ui'
import { paths } from '../../paths.ts'
import { Drawer } from './drawer.tsx'
import { PartForm, kindOf } from './part-form.tsx'
import type { Refusing } from './refusing.ts'

type WriteProps = { readonly view: WritingView; readonly refusing: Refusing | null; readonly name: string }

export const WriteScreen = ({ view, refusing, name }: WriteProps) => (
  <>
    <Heading caption={view.stageWords}>The report on {view.hostName}</Heading>
    <Lead>
      {view.mayWrite
        ? 'Everybody on the team writes in the same text. What you write is kept as you go.'
        : 'The text as it stands, with the findings and the evidence behind it.'}
    </Lead>
    {refusing?.state.refusal && <Notice tone="warning">{refusing.state.refusal.words}</Notice>}
    <div
      data-writing
      data-live={paths.liveText({ report: view.report })}
      data-socket={paths.liveSocket({ report: view.report })}
      data-report={view.report}
      data-name={name}
      data-may-write={view.mayWrite ? 'yes' : 'no'}
    >
      <div className="cf-writing-state" data-writing-state role="status" hidden />
      <p>
        <a className="govuk-link" href={paths.checkNetwork()}>
          Check what my school’s network lets through
        </a>
      </p>
      {view.sections.map((section) => (
        <SectionPart key={section.key} section={section} view={view} refusing={refusing} />
      ))}
    </div>
  </>
)

type SectionProps = {
  readonly section: SectionToWrite
  readonly view: WritingView
  readonly refusing: Refusing | null
}

const SectionPart = ({ section, view, refusing }: SectionProps) => (
  <Section heading={section.title} id={`section-${section.key}`}>
    <p className="cf-hint">{aboutSection(section)}</p>
    <div className="cf-writing">
      <div className="cf-writing__text">
        {section.parts.map((part) => (
          <PartForm
            key={part.part}
            report={view.report}
            section={section}
            part={part}
            mayWrite={view.mayWrite}
            refused={refusing?.part === part.part ? refusing.state : null}
          />
        ))}
      </div>
      <aside className="cf-writing__beside" aria-label={`Beside ${section.title}`}>
        <Drawer
          findings={section.findings}
          mayWrite={view.mayWrite}
          rests={section.parts.some(({ holds }) => kindOf(holds) !== null)}
        />
        {section.prompts.length > 0 && (
          <Details summary="Questions to write by">
            <ul className="govuk-list govuk-list--bullet">
              {section.prompts.map((prompt) => (
                <li key={prompt}>{prompt}</li>
              ))}
            </ul>
          </Details>
        )}
        {view.mayGive && section.key !== 'appendices' && <Give section={section} view={view} />}
      </aside>
    </div>
  </Section>
)

const aboutSection = ({ words, guide, owner }: SectionToWrite): string =>
  [
    `${words} ${words === 1 ? 'word' : 'words'}`,
    guide && `${guide} are usual`,
    owner ? `${owner} sees it through` : 'nobody sees it through yet',
  ]
    .filter(Boolean)
    .join(', ')

const Give = ({ section, view }: Omit<SectionProps, 'refusing'>) => (
  <Details summary="Who sees it through">
    <Form action={paths.reportOwner({ report: view.report, section: section.key })}>
      <Select
        name={`person-${section.key}`}
        label="Who sees this section through?"
        blank="Choose somebody"
        options={view.people.map(({ person, name }) => ({ value: person, label: name }))}
      />
      <Button kind="secondary">Ask them</Button>
    </Form>
  </Details>
)
