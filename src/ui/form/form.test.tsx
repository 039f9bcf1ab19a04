import { describe, expect, it } from 'vitest'
import { html, tagWith } from '../testing.ts'
import { Checkboxes } from './checkboxes.tsx'
import { DateField, dateAnswer } from './date-field.tsx'
import { Form } from './form.tsx'
import { filledForm, refusedForm } from './form-state.ts'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

const refusal = {
  code: 'invalid-input',
  words: 'Check the answers that are marked, then try again.',
  fields: [
    { field: 'pupils', words: 'Write the number in figures' },
    { field: 'visit', words: 'The visit needs a year' },
    { field: 'kind', words: 'Choose a kind of partner' },
  ],
}

const choices = [
  { value: 'full', label: 'Full partner' },
  { value: 'network', label: 'Network partner' },
]

const refused = html(
  <Form
    action="/join"
    state={refusedForm(
      { pupils: 'about <300>', 'visit-day': '31', 'visit-month': '2', note: 'Kept' },
      refusal,
    )}
    hidden={{ season: '2024' }}
  >
    <TextField name="pupils" label="Pupils" hint="At the last census." />
    <DateField name="visit" label="When is the visit?" />
    <Radios name="kind" label="Kind" choices={choices} />
    <TextArea name="note" label="Note" optional />
  </Form>,
)

describe('two forms of one page that ask the same', () => {
  it('have fields of their own, and summaries that lead to them', () => {
    const page = html(
      <>
        <Form action="/first" named="first">
          <Radios name="kind" label="Kind" choices={choices} />
        </Form>
        <Form action="/second" named="second" state={refusedForm({}, refusal)}>
          <Radios name="kind" label="Kind" choices={choices} />
        </Form>
      </>,
    )
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['first-kind', 'first-kind-2', 'second-kind-error', 'second-kind', 'second-kind-2'])
    expect(page).toContain('href="#second-kind"')
  })
})

describe('a form that was refused', () => {
  it('links every refusal in its summary to the input that it concerns', () => {
    const targets = [...refused.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets).toEqual(['pupils', 'visit', 'kind'])
    expect(targets.map((id) => tagWith(refused, ` id="${id}"`).slice(0, 6))).toEqual([
      '<input',
      '<input',
      '<input',
    ])
  })

  it('ties a field to its hint and its refusal', () => {
    const field = tagWith(refused, 'name="pupils"')
    expect(field).toContain('aria-describedby="pupils-hint pupils-error"')
    expect(field).toContain('aria-invalid="true"')
    expect(tagWith(refused, 'id="pupils-error"')).toMatch(/^<p/)
  })

  it('ties a refused group of choices to its refusal', () => {
    expect(refused).toContain('<fieldset class="govuk-fieldset" aria-describedby="kind-error">')
  })

  it('leaves the fields that were not refused unmarked', () => {
    expect(tagWith(refused, 'name="note"')).not.toContain('aria-')
  })

  it('keeps what was typed, even when it cannot be read', () => {
    expect(tagWith(refused, 'name="pupils"')).toContain('value="about &lt;300&gt;"')
    expect(tagWith(refused, 'name="visit-day"')).toContain('value="31"')
    expect(refused).toContain('>Kept</textarea>')
  })

  it('says its words once when they are those of a field', () => {
    const words = 'The season has closed. Choose another.'
    const page = html(
      <Form
        action="/"
        state={refusedForm({}, { code: 'season-closed', words, fields: [{ field: 'season', words }] })}
      >
        {null}
      </Form>,
    )
    expect(page.split(words)).toHaveLength(2)
  })

  it('posts what is hidden', () => {
    expect(refused).toContain('<input type="hidden" name="season" value="2024"/>')
  })
})

describe('a form that opens with answers', () => {
  const page = html(
    <Form
      action="/join"
      state={filledForm({ kind: 'network', phases: ['early', 'late'], hub: 's', start: '2024-12-03' })}
    >
      <Radios name="kind" label="Kind" choices={choices} />
      <Checkboxes
        name="phases"
        label="Phases"
        choices={['early', 'middle', 'late'].map((value) => ({ value, label: value }))}
      />
      <Select
        name="hub"
        label="Hub"
        options={[
          { value: 'n', label: 'North' },
          { value: 's', label: 'South' },
        ]}
      />
      <DateField name="start" label="Start" />
    </Form>,
  )

  it('has no summary of refusals', () => {
    expect(page).not.toContain('There is a problem')
  })

  it('shows each choice that was made, and no other', () => {
    const chosen = page.match(/<(?:input|option)[^>]*(?:checked|selected)[^>]*>/g) ?? []
    expect(chosen.map((tag) => /value="([^"]*)"/.exec(tag)?.[1])).toEqual(['network', 'early', 'late', 's'])
  })

  it('shows a day in its three parts', () => {
    expect(tagWith(page, 'name="start-day"')).toContain('value="3"')
    expect(tagWith(page, 'name="start-month"')).toContain('value="12"')
    expect(tagWith(page, 'name="start-year"')).toContain('value="2024"')
  })

  it('gives every input a label of its own', () => {
    const ids = (page.match(/<(?:input|select)[^>]* id="[^"]+"/g) ?? []).map(
      (tag) => / id="([^"]+)"/.exec(tag)?.[1],
    )
    const labels = [...page.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id)
    expect(labels).toEqual(ids)
    expect(new Set(ids).size).toBe(9)
  })
})

describe('the answer of a date field', () => {
  it.each([
    [{ 'at-day': '3', 'at-month': '12', 'at-year': '2024' }, '2024-12-03'],
    [{ 'at-day': ' 13 ', 'at-month': '1', 'at-year': '2025' }, '2025-01-13'],
    [{ 'at-day': '', 'at-month': '', 'at-year': '' }, ''],
    [{ 'at-day': '31', 'at-month': '2', 'at-year': '' }, '-02-31'],
  ])('of %o is %s', (values, answer) => {
    expect(dateAnswer(values, 'at')).toBe(answer)
  })
})
