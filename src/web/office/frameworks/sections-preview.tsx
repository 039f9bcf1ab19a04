import type { FrameworkPart, FrameworkSection, FrameworkVersion } from '#frameworks'
import { ButtonRow, Details, Section, SummaryList } from '#ui'
import { ChangeButton } from './change-button.tsx'
import { partKindWords, sectionKindWords } from './framework-words.ts'

type Shown = { readonly version: FrameworkVersion }

export const SectionsPreview = ({ version }: Shown) => (
  <Section heading="Sections" action={<ChangeButton version={version} aspect="sections" />}>
    {version.content.sections.map((section) => (
      <SectionPreview key={section.key} section={section} />
    ))}
  </Section>
)

const SectionPreview = ({ section }: { readonly section: FrameworkSection }) => (
  <Section level={3} heading={section.optional ? `${section.title} (optional)` : section.title}>
    <p>{sectionKindWords[section.holds]}.</p>
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

const lengthWords = ({ length }: FrameworkSection): string =>
  length === null ? '' : `Usually ${length.least} to ${length.most} words.`

function partWords({ heading, holds, themes, optional }: FrameworkPart): string {
  const name = heading ?? partKindWords[holds].toLowerCase()
  const under = themes.length > 0 ? ` (${themes.join(', ')})` : ''
  return `${name}${under}${optional ? ', if there is any' : ''}`
}

export const EstimatesPreview = ({ version }: Shown) => {
  const { estimates } = version.content
  return (
    <Section heading="Estimates" action={<ChangeButton version={version} aspect="estimates" />}>
      {estimates === null ? (
        <p>None: this kind of review gives no estimates.</p>
      ) : (
        <>
          <p>From the highest: {estimates.scale.map(({ title }) => title).join(', ')}.</p>
          <ButtonRow>
            <ChangeButton version={version} aspect="levels" words="Change the scale" />
            <ChangeButton version={version} aspect="scopes" words="Change what is estimated" />
          </ButtonRow>
          {estimates.scopes.map((scope) => (
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
          ))}
        </>
      )}
    </Section>
  )
}
