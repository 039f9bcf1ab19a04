import type { ComparisonView, PartChange } from '#reports'
import { Button, EmptyState, Form, Heading, Lead, Section, Select } from '#ui'
import { paths } from '../../paths.ts'

export function ComparisonScreen({ view }: { readonly view: ComparisonView }) {
  const { report, before, after, versions, changes } = view
  const choices = versions.map(({ number, words }) => ({
    value: String(number),
    label: `Version ${number}: ${words}`,
  }))
  const state = { values: { before: String(before.number), after: String(after.number) }, refusal: null }
  return (
    <>
      <Heading caption={view.hostName}>What changed</Heading>
      <Lead>
        From version {before.number}, {before.when}, to version {after.number}, {after.when}.
      </Lead>
      <Form action={paths.compareReport({ report })} method="get" state={state}>
        <Select name="before" label="Compare" options={choices} />
        <Select name="after" label="with" options={choices} />
        <Button kind="secondary">Compare</Button>
      </Form>
      {changes.length === 0 ? (
        <EmptyState
          title="Nothing changed between these two"
          action={<Button href={paths.report({ report })}>Back to the report</Button>}
        />
      ) : (
        changes.map((change) => <Changed key={`${change.section} ${change.heading}`} change={change} />)
      )}
    </>
  )
}

const Changed = ({ change: { title, heading, lines } }: { readonly change: PartChange }) => (
  <Section heading={heading ? `${title}: ${heading}` : title}>
    <ul className="cf-changes">
      {lines.map(({ change, line }, place) => (
        // A line may stand twice: its place tells the two apart.
        <li key={`${place} ${line}`} className={`cf-changes__line cf-changes__line--${change}`}>
          {change === 'added' && (
            <ins>
              <span className="govuk-visually-hidden">Added: </span>
              {line}
            </ins>
          )}
          {change === 'removed' && (
            <del>
              <span className="govuk-visually-hidden">Taken out: </span>
              {line}
            </del>
          )}
          {change === 'same' && line}
        </li>
      ))}
    </ul>
  </Section>
)
