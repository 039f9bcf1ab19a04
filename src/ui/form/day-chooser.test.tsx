import { day } from '#kernel'
import { expect, it } from 'vitest'
import { html, tagWith } from '../testing.ts'
import { DayChooser } from './day-chooser.tsx'
import { Form } from './form.tsx'
import { filledForm } from './form-state.ts'

const page = html(
  <Form action="/" state={filledForm({ start: '2024-12-03' })}>
    <DayChooser
      name="start"
      label="When?"
      weeks={[
        {
          heading: 'Week of 2 December',
          days: [
            { day: day('2024-12-02'), taken: 'half term' },
            { day: day('2024-12-03') },
            { day: day('2024-12-04') },
          ],
        },
      ]}
    />
  </Form>,
)

it('a day that cannot be had is not offered, and says why in words', () => {
  expect([...page.matchAll(/type="radio"[^>]*value="([^"]+)"/g)].map(([, value]) => value)).toEqual([
    '2024-12-03',
    '2024-12-04',
  ])
  expect(page).toContain('Monday 2 December 2024</span><span class="cf-day__note">Not possible: half term')
})

it('the day that was chosen stays chosen', () => {
  expect(page.match(/<input[^>]*checked[^>]*>/g)).toEqual([tagWith(page, 'value="2024-12-03"')])
})

it('a refusal leads to the first day that can be had', () => {
  expect(tagWith(page, 'value="2024-12-03"')).toContain(' id="start"')
})
