import type { ReactNode } from 'react'
import { type Framework, type ListName, type SheetName, coverFacts, knownDates, saysOf } from '#frameworks'
import { Checkboxes, FieldRow, Radios, Select, TextArea, TextField, worded } from '#ui'
import {
  appendixWords,
  coverWords,
  hostWords,
  knownDateWords,
  partKindWords,
  sectionKindWords,
} from './framework-words.ts'

type Fields = (asked: { readonly framework: Framework }) => ReactNode

const chosenFrom = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }))

const Ticked = ({ name, label }: { readonly name: string; readonly label: string }) => (
  <Checkboxes name={name} label={label} choices={[{ value: 'yes', label: 'Yes' }]} />
)

const TitleField = ({ hint }: { readonly hint?: string }) => (
  <TextField name="title" label="Title" hint={hint} />
)

export const AboutFields = () => (
  <>
    <TextField name="name" label="Name" hint="Such as Curriculum Review." />
    <TextArea name="about" label="What it is for" hint="A sentence or two." rows={3} />
    <Radios name="host" label="What it looks at" choices={chosenFrom(hostWords)} />
  </>
)

const SectionFields: Fields = () => (
  <>
    <TextArea name="title" label="Title" hint="As it stands in the report." rows={2} />
    <Radios name="holds" label="What it is for" choices={chosenFrom(sectionKindWords)} />
    <TextArea
      name="prompts"
      label="Prompts"
      hint="One a line: the open questions that a team goes in with. Texts under licence may be pasted here."
      rows={8}
      optional
    />
    <FieldRow>
      <TextField name="least" label="Usually at least" suffix="words" width={5} inputMode="numeric" />
      <TextField name="most" label="Usually at most" suffix="words" width={5} inputMode="numeric" />
    </FieldRow>
    <Ticked name="optional" label="Leave it out of a report that says nothing here?" />
  </>
)

const PartFields: Fields = () => (
  <>
    <TextField name="heading" label="Heading" hint="Leave it empty for none of its own." optional />
    <Radios name="holds" label="How it is written" choices={chosenFrom(partKindWords)} />
    <TextArea
      name="themes"
      label="Themes"
      hint="One a line: headings inside this part. A finding stands under one of them, or under none."
      rows={4}
      optional
    />
    <Ticked name="optional" label="Leave it out of a report that says nothing here?" />
  </>
)

const ScopeFields: Fields = ({ framework: { estimates } }) => (
  <>
    <TitleField hint="Such as Overall, or the name of a section." />
    {estimates?.scale.map(({ key, title }) => (
      <TextArea
        key={key}
        name={saysOf(key)}
        label={`What describes “${title}”`}
        hint="One a line. Each is offered to the team on its own."
        rows={4}
      />
    ))}
  </>
)

const ActivityFields: Fields = ({ framework: { sections } }) => (
  <>
    <TitleField />
    <TextField name="minutes" label="How long" suffix="minutes" width={5} inputMode="numeric" />
    <Radios
      name="who"
      label="Who does it"
      choices={[
        { value: 'pair', label: 'A visitor with a host leader' },
        { value: 'everybody', label: 'Everybody together' },
      ]}
    />
    <Checkboxes
      name="sections"
      label="Sections that it tells most about"
      choices={sections.map(({ key, title }) => ({ value: key, label: title }))}
      optional
    />
    <Ticked name="inLessons" label="Does it need lessons to be going on?" />
    <TextArea name="hint" label="What helps to do it well" rows={2} optional />
  </>
)

const DayFields: Fields = ({ framework: { activities } }) => {
  const choices = activities
    .filter(({ who }) => who === 'everybody')
    .map(({ key, title, minutes }) => ({ value: key, label: `${title}, ${minutes} minutes` }))
  return (
    <>
      <Checkboxes
        name="opens"
        label="The day begins with"
        hint="In the order of the activities. Pairs go out in between."
        choices={choices}
        optional
      />
      <Checkboxes name="closes" label="The day ends with" choices={choices} optional />
    </>
  )
}

const DateFields: Fields = () => (
  <>
    <TextField name="title" label="What is due" />
    <TextField name="who" label="Who does it" />
    <Select
      name="is"
      label="Which step of the workspace it is"
      blank="Another date"
      options={worded(knownDates, knownDateWords)}
      optional
    />
    <FieldRow>
      <TextField name="days" label="How far off" suffix="days" width={5} inputMode="numeric" />
      <Select
        name="side"
        label="Before or after"
        options={[
          { value: 'before', label: 'before' },
          { value: 'after', label: 'after' },
        ]}
      />
      <Select
        name="from"
        label="Which day"
        options={[
          { value: 'firstDay', label: 'the first day' },
          { value: 'lastDay', label: 'the last day' },
        ]}
      />
    </FieldRow>
    <Ticked name="working" label="Count working days only?" />
  </>
)

const RoleFields: Fields = () => (
  <>
    <TitleField />
    <TextField name="most" label="At most" suffix="people" width={5} inputMode="numeric" />
  </>
)

const ReportFields: Fields = () => (
  <>
    <TextField name="title" label="Title" hint="{host} stands for the name of the school or trust." />
    <TextArea name="opening" label="First words" hint="One paragraph a line." rows={5} optional />
    <FieldRow>
      <TextField name="strengthsLabel" label="What is strong is called" />
      <TextField name="developmentsLabel" label="What could be better is called" />
    </FieldRow>
    <TextField name="closingHeading" label="Heading of the last words" optional />
    <TextArea name="closing" label="Last words" hint="One paragraph a line." rows={5} optional />
  </>
)

const CoverFields: Fields = () => (
  <>
    <TextField name="label" label="What the line is called" />
    <Select
      name="shows"
      label="What it shows"
      blank="Choose what it shows"
      options={worded(coverFacts, coverWords)}
    />
  </>
)

const AppendixFields: Fields = () => (
  <>
    <TitleField />
    <Select
      name="from"
      label="Where it comes from"
      blank="Somebody writes it"
      options={chosenFrom(appendixWords)}
      optional
    />
  </>
)

/** What is asked of one of each list, and of what is said once. */
export const aspectFields: Record<ListName | SheetName, Fields> = {
  about: AboutFields,
  sections: SectionFields,
  parts: PartFields,
  estimates: () => <Ticked name="given" label="Does this kind of review give estimates?" />,
  levels: () => <TitleField />,
  scopes: ScopeFields,
  activities: ActivityFields,
  days: DayFields,
  dates: DateFields,
  roles: RoleFields,
  report: ReportFields,
  cover: CoverFields,
  appendices: AppendixFields,
  protocol: () => <TextArea name="protocol" label="Protocol" hint="One promise a line." rows={14} optional />,
}
