import { type FrameworkVersion, whyNotReady } from '#frameworks'
import { Columns, type FormState, Heading, Lead, Section } from '#ui'
import { DaysPreview } from './days-preview.tsx'
import { EstimatesPreview, SectionsPreview } from './sections-preview.tsx'
import { ChangeButton } from './change-button.tsx'
import { VersionTag } from './frameworks-screen.tsx'
import { hostWords } from './framework-words.ts'
import { ReportPreview } from './report-preview.tsx'
import { VersionAside } from './version-aside.tsx'

type Shown = { readonly version: FrameworkVersion }

/** A version as a whole: what reviews with it look at; of a draft, what is still to be done and where to change it. */
export const FrameworkScreen = ({ version, state }: Shown & { readonly state: FormState }) => (
  <>
    <Heading caption={version.code}>{version.content.name}</Heading>
    <p>
      <VersionTag published={version.published} />
    </p>
    <Columns aside={<VersionAside version={version} state={state} />}>
      <StillToDo version={version} />
      <Section heading="What it is for" action={<ChangeButton version={version} aspect="about" />}>
        <Lead>{version.content.about}</Lead>
        <p>It looks at: {hostWords[version.content.host].toLowerCase()}.</p>
      </Section>
      <SectionsPreview version={version} />
      <EstimatesPreview version={version} />
      <DaysPreview version={version} />
      <ReportPreview version={version} />
    </Columns>
  </>
)

const StillToDo = ({ version: { content, published } }: Shown) => {
  const why = published ? [] : whyNotReady(content)
  return (
    why.length > 0 && (
      <Section heading="Before it can be published">
        <ul className="govuk-list govuk-list--bullet">
          {why.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Section>
    )
  )
}
