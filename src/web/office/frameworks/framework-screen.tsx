import type { Framework, FrameworkPart, FrameworkSection, FrameworkVersion } from '#frameworks'
import {
  Button,
  ButtonRow,
  Columns,
  Details,
  FileField,
  Form,
  type FormState,
  Heading,
  Lead,
  Section,
  SummaryList,
  Table,
} from '#ui'
import { paths } from '../../paths.ts'
import { VersionTag } from './frameworks-screen.tsx'

type Shown = { readonly version: FrameworkVersion }

export const FrameworkScreen = ({ version, state }: Shown & { readonly state: FormState }) => (
  <>
    <Heading caption={version.code}>{version.content.name}</Heading>
    <p>
      <VersionTag published={version.published} />
    </p>
    <Lead>{version.content.about}</Lead>
    <Columns aside={<Aside version={version} state={state} />}>
      {version.content.sections.map((section) => (
        <SectionPreview key={section.key} version={version} section={section} />
      ))}
      <Estimates framework={version.content} />
      <Activities framework={version.content} />
      <Timeline framework={version.content} />
    </Columns>
  </>
)

const lengthWords = ({ length }: FrameworkSection): string =>
  length === null ? '' : `Usually ${length.least} to ${length.most} words.`

const SectionPreview = ({
  version: { code, published },
  section,
}: Shown & { readonly section: FrameworkSection }) => (
  <Section
    heading={section.optional ? `${section.title} (optional)` : section.title}
    action={
      !published && (
        <Button
          kind="secondary"
          href={paths.frameworkSection({ framework: code, section: section.key })}
          about={section.title}
        >
          Change
        </Button>
      )
    }
  >
    <ul className="govuk-list govuk-list--bullet">
      {section.prompts.map((prompt) => (
        <li key={prompt}>{prompt}</li>
      ))}
    </ul>
    <p>
      In the report: {section.parts.map(partWords).join('; ')}. {lengthWords(section)}
    </p>
  </Section>
)

function partWords({ heading, holds, themes, optional }: FrameworkPart): string {
  const name = heading ?? holdsWords[holds]
  const under = themes.length > 0 ? ` (${themes.join(', ')})` : ''
  return `${name}${under}${optional ? ', if there is any' : ''}`
}

const holdsWords: Record<FrameworkPart['holds'], string> = {
  prose: 'prose',
  quote: 'a quotation',
  bullets: 'a list',
  numbered: 'a numbered list',
  strengths: 'strengths',
  developments: 'what would be even better',
  yesOrNo: 'yes or no',
  contact: 'whom to ask',
  questions: 'questions with what was said of each',
}

type OfFramework = { readonly framework: Framework }

const Estimates = ({ framework: { estimates } }: OfFramework) => (
  <Section heading="Estimates">
    {estimates === null ? (
      <p>None: this kind of review gives no estimates.</p>
    ) : (
      estimates.scopes.map((scope) => (
        <Details key={scope.key} summary={scope.title}>
          <SummaryList
            rows={estimates.scale.map((level) => ({
              label: level.title,
              value: estimates.descriptors
                .filter((one) => one.scope === scope.key && one.level === level.key)
                .flatMap(({ statements }) => statements)
                .join(' '),
            }))}
          />
        </Details>
      ))
    )}
  </Section>
)

const Activities = ({ framework: { activities } }: OfFramework) => (
  <Section heading="Activities">
    <Table
      caption="Activities"
      captionSize="hidden"
      columns={[
        { heading: 'What', cell: ({ title }) => title },
        { heading: 'Minutes', cell: ({ minutes }) => minutes, numeric: true },
        {
          heading: 'Who',
          cell: ({ who }) => (who === 'pair' ? 'A visitor with a host leader' : 'Everybody'),
        },
      ]}
      rows={activities}
      rowKey={({ key }) => key}
    />
  </Section>
)

const Timeline = ({ framework: { timeline } }: OfFramework) => (
  <Section heading="When things are due">
    <Table
      caption="When things are due"
      captionSize="hidden"
      columns={[
        { heading: 'What', cell: ({ title }) => title },
        { heading: 'Who', cell: ({ who }) => who },
        { heading: 'When', cell: offsetWords },
      ]}
      rows={timeline}
      rowKey={({ key }) => key}
    />
  </Section>
)

function offsetWords({ days, working, from }: Framework['timeline'][number]): string {
  const count = Math.abs(days)
  const unit = `${working ? 'working ' : ''}${count === 1 ? 'day' : 'days'}`
  return `${count} ${unit} ${days < 0 ? 'before' : 'after'} the ${from === 'firstDay' ? 'first' : 'last'} day`
}

const Aside = ({ version: { code, published }, state }: Shown & { readonly state: FormState }) => (
  <>
    <Section heading="This version">
      <ButtonRow>
        {!published && (
          <Form action={paths.publishFramework({ framework: code })} label={`Publish ${code}`}>
            <Button>Publish it</Button>
          </Form>
        )}
        <Button kind="secondary" href={paths.copyFramework({ framework: code })}>
          Copy to a draft
        </Button>
      </ButtonRow>
      <p>
        <a href={paths.frameworkFile({ framework: code })} download>
          Take it as a file
        </a>
      </p>
      {published ? (
        <p>It is published, so it never changes.</p>
      ) : (
        <p>Once published, it never changes again.</p>
      )}
    </Section>
    {!published && (
      <Section heading="From a file">
        <Form action={paths.loadFramework({ framework: code })} files state={state} label="Load from a file">
          <FileField
            name="file"
            label="A framework’s file"
            hint={`Takes the whole draft’s place. It must say that it is ${code}.`}
            accept=".json"
          />
          <Button kind="secondary">Load it</Button>
        </Form>
        <Form action={paths.discardFramework({ framework: code })} label={`Discard ${code}`}>
          <Button kind="warning">Discard this draft</Button>
        </Form>
      </Section>
    )}
  </>
)
