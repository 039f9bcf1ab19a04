import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefused } from '#kernel'
import { Framework, sectionOf } from '../framework.ts'
import { FrameworkCode } from '../framework-code.ts'
import { shippedFramework, shippedFrameworks } from '../shipped.ts'
import { almostEmpty } from './almost-empty.ts'
import { decide } from './change-framework.ts'
import { keyFor } from './key-for.ts'
import { whyNotReady } from './why-not-ready.ts'

const code = FrameworkCode.parse('CUR-2026')
const empty = almostEmpty({ code, name: 'Curriculum Review', about: 'One day.', host: 'school' })
const standard = shippedFrameworks[0] ?? empty

type Change = Parameters<typeof decide>[1]['change']

function after(content: Framework, aspect: string, change: Change): Framework | string {
  const decision = decide(
    { code, content, published: false, shipped: false },
    { framework: code, aspect, change },
  )
  if (isRefused(decision)) return decision.refusal.fields[0]?.words ?? decision.refusal.words
  return decision.facts[0]?.body.content ?? 'nothing happened'
}

function changed(content: Framework, aspect: string, change: Change): Framework {
  const made = after(content, aspect, change)
  if (typeof made === 'string') throw new Error(made)
  return made
}

const section = {
  title: 'Curriculum',
  holds: 'findings',
  prompts: 'What do pupils learn?',
  least: '0',
  most: '300',
}
const put = (typed: Record<string, unknown>, one: string | null = null): Change => ({
  does: 'put',
  one,
  typed,
})

describe('a part of a draft', () => {
  test('has a key from its first title, and keeps it', () => {
    const added = changed(empty, 'sections', put(section))
    expect(added.sections.map(({ key }) => key)).toEqual(['whatWeLookAt', 'curriculum'])
    const renamed = changed(added, 'sections', put({ ...section, title: 'What is taught' }, 'curriculum'))
    expect(renamed.sections.map(({ key, title }) => [key, title])).toEqual([
      ['whatWeLookAt', 'What we look at'],
      ['curriculum', 'What is taught'],
    ])
  })

  test('moves up and down, and no further than the ends', () => {
    const order = (framework: Framework) => framework.roles.map(({ key }) => key)
    const up = changed(empty, 'roles', { does: 'move', one: 'host', to: 'up' })
    expect(order(up)).toEqual(['lead', 'host', 'peer'])
    expect(order(changed(up, 'roles', { does: 'move', one: 'lead', to: 'up' }))).toEqual(order(up))
    expect(order(changed(up, 'roles', { does: 'move', one: 'peer', to: 'down' }))).toEqual(order(up))
  })

  test('is named nowhere any more when it is removed', () => {
    const two = changed(empty, 'sections', put(section))
    const without = changed(two, 'sections', { does: 'remove', one: 'whatWeLookAt' })
    expect(without.activities.flatMap(({ sections }) => sections)).toEqual([])
    expect(after(without, 'sections', { does: 'remove', one: 'curriculum' })).toContain(
      'At least 1 must stay',
    )
  })

  test('is refused beside the answer that is wrong', () => {
    expect(after(empty, 'sections', put({ ...section, most: 'many' }))).toBe('Enter a whole number')
    expect(after(empty, 'sections', put({ ...section, holds: 'secrets' }))).toBe(
      'Choose what the section is for',
    )
    expect(after(empty, 'sections', put(section, 'goneAlready'))).toContain('This has gone')
    expect(after(empty, 'parts-nowhere', { does: 'remove', one: 'strengths' })).toContain('This has gone')
  })
})

test('estimates begin with the sections, and say what describes each level before they are published', () => {
  const given = changed(empty, 'estimates', { does: 'fill', typed: { given: 'yes' } })
  expect(given.estimates?.scopes.map(({ key }) => key)).toEqual(['overall', 'whatWeLookAt'])
  expect(whyNotReady(given)[0]).toContain('does not say what describes “Leading”')
  const says = {
    'says-leading': 'All of it.',
    'says-effective': 'Most.\nWell.',
    'says-workingTowards': 'Some.',
  }
  const said = ['overall', 'whatWeLookAt'].reduce(
    (framework, one) => changed(framework, 'scopes', put({ title: one, ...says }, one)),
    given,
  )
  expect(whyNotReady(said)).toEqual([])
  expect(said.estimates?.descriptors[1]).toEqual({
    scope: 'overall',
    level: 'effective',
    statements: ['Most.', 'Well.'],
  })
})

test('whatever is taken out or moved, in whatever order, the draft can be read and names only what is there', () => {
  const aspects = ['sections', 'levels', 'scopes', 'activities', 'days', 'dates', 'roles', 'cover']
  const step = fc.record({
    aspect: fc.constantFrom(...aspects),
    place: fc.nat(20),
    does: fc.constantFrom('remove', 'up', 'down'),
  })
  const named = (framework: Framework, aspect: string, place: number): string => {
    const keys: Record<string, readonly string[]> = {
      sections: framework.sections.map(({ key }) => key),
      levels: framework.estimates?.scale.map(({ key }) => key) ?? [],
      scopes: framework.estimates?.scopes.map(({ key }) => key) ?? [],
      activities: framework.activities.map(({ key }) => key),
      days: framework.days.map((_, at) => String(at + 1)),
      dates: framework.timeline.map(({ key }) => key),
      roles: framework.roles.map(({ key }) => key),
      cover: framework.report.front.map(({ key }) => key),
    }
    const listed = keys[aspect] ?? []
    return listed[place % Math.max(1, listed.length)] ?? ''
  }
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const last = steps.reduce((framework, { aspect, place, does }) => {
        const one = named(framework, aspect, place)
        const change: Change =
          does === 'remove' ? { does, one } : { does: 'move', one, to: does === 'up' ? 'up' : 'down' }
        const made = after(framework, aspect, change)
        return typeof made === 'string' ? framework : made
      }, standard)
      expect(Framework.parse(last)).toEqual(last)
      expect(whyNotReady(last).filter((words) => words.includes('not there'))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('every framework that comes with the product could be published', () => {
  expect(shippedFrameworks.map((framework) => [framework.code, whyNotReady(framework)])).toEqual(
    shippedFrameworks.map(({ code: known }) => [known, []]),
  )
})

test('a draft that names what is not there, or nothing to find, says what to do before it is published', () => {
  const astray: Framework = {
    ...empty,
    sections: [...empty.sections, ...empty.sections],
    activities: empty.activities.map((kind) => ({ ...kind, who: 'everybody', sections: ['gone'] })),
    days: [{ opens: ['lunch'], closes: [] }],
    report: { ...empty.report, title: 'Our report' },
  }
  expect(whyNotReady(astray)).toEqual([
    'Two sections are called “What we look at”. Give one of them another title, so that people can tell them apart.',
    'Two sections stand for the same: “whatWeLookAt”. Remove one, or choose another for it.',
    'No activity is for a visitor with a host leader. Add one: the timetable is drawn from them.',
    '“Meeting with leaders” tells about a section that is not there: “gone”. Choose its sections again.',
    '“Seeing for ourselves” tells about a section that is not there: “gone”. Choose its sections again.',
    '“Agreeing the findings” tells about a section that is not there: “gone”. Choose its sections again.',
    'Day 1 has an activity that is not there: “lunch”. Choose its activities again.',
    'The report’s title does not say whose it is. Write {host} where the name of the school or trust goes.',
  ])
  const silent = empty.sections.map((one) => ({ ...one, holds: 'context' as const }))
  expect(whyNotReady({ ...empty, sections: silent })[0]).toContain('No section gathers evidence.')
  const mute = changed(empty, 'parts-whatWeLookAt', { does: 'remove', one: 'strengths' })
  const noFindings = changed(
    mute,
    'parts-whatWeLookAt',
    put({ heading: '', holds: 'prose', themes: '' }, 'developments'),
  )
  expect(whyNotReady(noFindings)[0]).toContain('has no part for findings')
})

test('a key is short, begins with a letter, and is nobody else’s', () => {
  expect(keyFor('Quality of provision & outcomes, for all pupils everywhere', [])).toBe(
    'qualityOfProvisionOutcomesFor',
  )
  expect(keyFor('16 plus', [])).toBe('part16Plus')
  expect(keyFor('…', [])).toBe('part')
  expect(keyFor('Curriculum', ['curriculum', 'curriculum2'])).toBe('curriculum3')
})

test('the Lighthouse report keeps its four appendices by name, as do drafts that had only their titles', () => {
  const trust = shippedFramework(FrameworkCode.parse('TPR-2023'))
  const titles = trust?.report.appendices.map(({ title }) => title)
  const before = { ...trust, report: { ...trust?.report, appendices: titles } }
  expect(Framework.parse(before)).toEqual(trust)
  expect(sectionOf(Framework.parse(before), 'challenge')?.optional).toBe(true)
})
