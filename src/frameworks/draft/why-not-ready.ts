import { type Framework, evidenceSections } from '../framework.ts'

/** What must still be done to a draft before reviews can be held with it, each in a sentence. Nothing: it can be published. */
export const whyNotReady = (framework: Framework): string[] => [
  ...sectionsAstray(framework),
  ...repeated('sections', framework.sections),
  ...repeated('activities', framework.activities),
  ...keysTwice(framework),
  ...activitiesAstray(framework),
  ...estimatesAstray(framework),
  ...reportAstray(framework),
]

function sectionsAstray(framework: Framework): string[] {
  const gathering = evidenceSections(framework)
  if (gathering.length === 0)
    return ['No section gathers evidence. Add one for findings, so that the team can say what it saw.']
  return gathering
    .filter(
      ({ holds, parts }) => holds === 'findings' && !parts.some(({ holds: part }) => takesFindings(part)),
    )
    .map(
      ({ title }) =>
        `“${title}” has no part for findings. Add one for what went well or what would be even better.`,
    )
}

const takesFindings = (holds: string): boolean => holds === 'strengths' || holds === 'developments'

function repeated(of: string, listed: readonly { readonly title: string }[]): string[] {
  const titles = listed.map(({ title }) => title.trim().toLowerCase())
  return listed
    .filter((_, place) => titles.indexOf(titles[place] ?? '') < place)
    .map(
      ({ title }) =>
        `Two ${of} are called “${title}”. Give one of them another title, so that people can tell them apart.`,
    )
}

/** Only a file can bring these: on screen a key is made once for each. */
function keysTwice({ sections, activities, timeline, roles, report, estimates }: Framework): string[] {
  const keyed = [
    ['sections', sections],
    ...sections.map(({ title, parts }) => [`parts of “${title}”`, parts] as const),
    ['activities', activities],
    ['dates', timeline],
    ['roles', roles],
    ['lines of the cover', report.front],
    ['appendices', report.appendices],
    ['levels', estimates?.scale ?? []],
    ['estimates', estimates?.scopes ?? []],
  ] as const
  return keyed.flatMap(([of, listed]) => {
    const keys = listed.map(({ key }) => key)
    const twice = new Set(keys.filter((key, place) => keys.indexOf(key) < place))
    return [...twice].map(
      (key) => `Two ${of} stand for the same: “${key}”. Remove one, or choose another for it.`,
    )
  })
}

function activitiesAstray({ activities, sections, days }: Framework): string[] {
  const astray = activities.flatMap(({ title, sections: about }) =>
    about
      .filter((key) => !sections.some((section) => section.key === key))
      .map(
        (key) => `“${title}” tells about a section that is not there: “${key}”. Choose its sections again.`,
      ),
  )
  const unknown = days.flatMap(({ opens, closes }, place) =>
    [...opens, ...closes]
      .filter((key) => !activities.some((kind) => kind.key === key))
      .map(
        (key) => `Day ${place + 1} has an activity that is not there: “${key}”. Choose its activities again.`,
      ),
  )
  const pairs = activities.some(({ who }) => who === 'pair')
  return [
    ...(pairs
      ? []
      : ['No activity is for a visitor with a host leader. Add one: the timetable is drawn from them.']),
    ...astray,
    ...unknown,
  ]
}

function estimatesAstray({ estimates }: Framework): string[] {
  if (estimates === null) return []
  const { scopes, scale, descriptors } = estimates
  const known = (listed: readonly { readonly key: string }[], key: string) =>
    listed.some((one) => one.key === key)
  const astray = descriptors
    .filter(({ scope, level }) => !known(scopes, scope) || !known(scale, level))
    .map(({ scope, level }) => `The words for “${scope}” at “${level}” belong to no estimate. Remove them.`)
  const bare = scopes.flatMap(({ key, title }) => {
    const silent = scale.filter(
      (level) => !descriptors.some((one) => one.scope === key && one.level === level.key),
    )
    if (silent.length === 0) return []
    return [
      `The estimate “${title}” does not say what describes ${silent.map((level) => `“${level.title}”`).join(', ')}. Write a line for each.`,
    ]
  })
  return [...astray, ...bare]
}

const reportAstray = ({ report }: Framework): string[] =>
  report.title.includes('{host}')
    ? []
    : [
        'The report’s title does not say whose it is. Write {host} where the name of the school or trust goes.',
      ]
