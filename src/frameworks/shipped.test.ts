import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { activityOf, evidenceSections, sectionOf, themesOf } from './framework.ts'
import { FrameworkCode } from './framework-code.ts'
import { shippedFramework, shippedFrameworks } from './shipped.ts'

const known = (code: string) => {
  const found = shippedFramework(FrameworkCode.parse(code))
  if (!found) throw new Error(`${code} is not shipped`)
  return found
}

test('a framework that has shipped never changes: a new version has a new code', () => {
  const fingerprints = shippedFrameworks.map((framework) => [
    framework.code,
    createHash('sha256').update(JSON.stringify(framework)).digest('hex').slice(0, 12),
  ])
  expect(Object.fromEntries(fingerprints)).toEqual({
    MLQAR: 'ee82496103f2',
    'QAR-2019': 'dcbc8df62354',
    'QAR-2023': 'af5b25e8fa48',
    'TPR-2023': '959b8fe83fc5',
    'TPR-CST': '7ad43e1200db',
  })
})

test('the Quality Assurance Review of 2023 looks at three sections and an area of excellence', () => {
  expect(evidenceSections(known('QAR-2023')).map(({ key }) => key)).toEqual([
    'leadership',
    'quality',
    'additionalNeeds',
    'areaOfExcellence',
  ])
})

test('the scale lost its lowest level after 2019', () => {
  const levels = (code: string) => known(code).estimates?.scale.map(({ title }) => title)
  expect(levels('QAR-2019')).toEqual(['Leading', 'Effective', 'Working Towards Effective', 'Ineffective'])
  expect(levels('QAR-2023')).toEqual(['Leading', 'Effective', 'Working Towards Effective'])
})

test('a trust peer review has seven sections, the last optional, four appendices and no estimates', () => {
  const trust = known('TPR-2023')
  expect(trust.sections.map(({ optional }) => optional)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
    true,
  ])
  expect(trust.report.appendices.map(({ title }) => title)).toEqual([
    'Lead and Peer Reviewer Biographies',
    'Schedule of activities',
    'Details of the schools in the trust (Proforma 2)',
    'The trust School Improvement strategy',
  ])
  expect(trust.estimates).toBeNull()
})

test('themes stand inside the findings of a section, in their order', () => {
  const improvement = sectionOf(known('TPR-2023'), 'improvement')
  expect(improvement && themesOf(improvement)).toEqual([
    'School Improvement',
    'Disadvantage / SEND',
    'DA/ SEND',
  ])
})

test('the trust framework of seven domains has a section for each, between context and challenge', () => {
  expect(known('TPR-CST').sections.map(({ holds }) => holds)).toEqual([
    'context',
    ...Array.from({ length: 7 }, () => 'findings'),
    'challenge',
  ])
})

test('every activity, day and descriptor of every framework names parts that are there', () => {
  const astray = shippedFrameworks.flatMap((framework) => {
    const { activities, days, estimates } = framework
    const scopes = new Set(estimates?.scopes.map(({ key }) => key))
    const levels = new Set(estimates?.scale.map(({ key }) => key))
    return [
      ...activities.flatMap(({ sections }) => sections.filter((key) => !sectionOf(framework, key))),
      ...days.flatMap(({ opens, closes }) =>
        [...opens, ...closes].filter((key) => !activityOf(framework, key)),
      ),
      ...(estimates?.descriptors.filter(({ scope, level }) => !scopes.has(scope) || !levels.has(level)) ??
        []),
    ]
  })
  expect(astray).toEqual([])
})

test('nothing is in a scale that has no descriptor', () => {
  const bare = shippedFrameworks.flatMap(({ code, estimates }) =>
    (estimates?.scopes ?? []).flatMap(({ key }) =>
      (estimates?.scale ?? [])
        .filter((level) => !estimates?.descriptors.some((d) => d.scope === key && d.level === level.key))
        .map((level) => `${code} ${key} ${level.key}`),
    ),
  )
  expect(bare).toEqual([])
})
