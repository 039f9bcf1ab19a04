import { day } from '#kernel'
import { describe, expect, it } from 'vitest'
import { html } from '../testing.ts'
import { BarChart } from './bar-chart.tsx'
import { Calendar, weeksOf } from './calendar.tsx'
import { Meter } from './meter.tsx'
import { Sparkline } from './sparkline.tsx'

describe('a bar chart', () => {
  const chart = html(
    <BarChart
      title="Known for"
      summary="Oracy most often."
      headings={{ label: 'Area', value: 'Ours', compared: 'All' }}
      upTo={50}
      format={(value) => `${value}%`}
      bars={[
        { label: 'Oracy', value: 40, compared: 25 },
        { label: 'Music', value: null, note: 'Under 6' },
      ]}
    />,
  )

  it('has the same figures in the table beneath', () => {
    const [, body = ''] = chart.split('<tbody')
    const cells = [...body.matchAll(/<(?:th|td)[^>]*>(?:<div>)?([^<]*)/g)].map(([, words]) => words)
    expect(cells).toEqual(['Oracy', '40%', '25%', 'Music', 'Under 6', ''])
  })

  it('draws a bar in proportion and marks what it is compared with', () => {
    expect(chart).toContain('class="cf-bar" y="3" width="80.0%"')
    expect(chart).toContain('<svg x="50.0%"')
  })

  it('draws no bar for a figure that may not be shown, and says why', () => {
    const [, music = ''] = chart.split('>Music<')
    expect(music.slice(0, music.indexOf('</li>'))).not.toContain('class="cf-bar"')
    expect(music).toContain('Under 6')
  })

  it('says in a sentence what it shows', () => {
    expect(chart).toContain('Oracy most often.')
  })
})

it('a meter says in words all that its bar shows', () => {
  const meter = html(<Meter label="Places" value={7} of={12} />)
  expect(meter).toContain('<strong>7 of 12</strong>')
  expect(meter).toContain('width="58.3%"')
  expect(html(<Meter label="Places" value={0} of={0} />)).toContain('width="0.0%"')
})

it('a sparkline has words beside it, and draws a single figure without fault', () => {
  expect(html(<Sparkline label="Rising" values={[1, 2, 3]} words="From 1 to 3" />)).toContain(
    '>From 1 to 3</span>',
  )
  expect(html(<Sparkline label="One" values={[5]} words="5" />)).not.toContain('NaN')
})

describe('a calendar', () => {
  it.each([
    ['2024-12-15', 6, '2024-11-25', '2024-12-30'],
    ['2021-02-01', 4, '2021-02-01', '2021-02-22'],
    ['2025-01-31', 5, '2024-12-30', '2025-01-27'],
  ])('of %s has %i weeks', (month, weeks, first, last) => {
    const mondays = weeksOf(day(month))
    expect([mondays.length, mondays.at(0), mondays.at(-1)]).toEqual([weeks, first, last])
  })

  it('says in words what falls on a day, and which day is today', () => {
    const month = html(
      <Calendar
        month={day('2024-12-01')}
        today={day('2024-12-06')}
        marks={[{ day: day('2024-12-03'), words: 'Ash Lane review', href: '/reviews/1' }]}
      />,
    )
    expect(month).toContain(
      'Tuesday 3 December 2024</span><a class="cf-calendar__mark cf-tag--progress" href="/reviews/1">',
    )
    expect(month.match(/, today/g)).toHaveLength(1)
    expect(month).toContain('Friday 6 December 2024, today')
  })
})
