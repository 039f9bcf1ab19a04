import type { Appendix, Framework, FrameworkPart, FrameworkSection, ListName, SheetName } from '#frameworks'

type Told = {
  readonly title: string
  /** One of a list, as it is spoken of: “a section”. */
  readonly one?: string
  readonly lead: string
}

/** What each side of a framework is called, and what there is to know before changing it. */
export const aspectWords: Record<ListName | SheetName, Told> = {
  about: { title: 'Name and purpose', lead: 'What everybody calls this kind of review, and what it is for.' },
  sections: {
    title: 'Sections',
    one: 'a section',
    lead: 'What a review looks at, in the order of its report. Notes and findings are gathered under them.',
  },
  parts: {
    title: 'Parts',
    one: 'a part',
    lead: 'What stands under this section in the report, in its order.',
  },
  estimates: {
    title: 'Whether there are estimates',
    lead: 'A team can put how a school is doing into the words of a scale, if the school asks for it.',
  },
  levels: { title: 'The scale', one: 'a level', lead: 'The levels of an estimate, from the highest down.' },
  scopes: {
    title: 'What is estimated',
    one: 'an estimate',
    lead: 'A school that asks for two categories only is given the first two that are not “Overall”.',
  },
  activities: {
    title: 'Activities',
    one: 'an activity',
    lead: 'What happens on the days. The timetable draws itself from them.',
  },
  days: {
    title: 'Days',
    one: 'a day',
    lead: 'What everybody does together at the beginning and the end of each day. A day that is not described here is like the last that is.',
  },
  dates: {
    title: 'When things are due',
    one: 'a date',
    lead: 'Before and after the days of a review.',
  },
  roles: { title: 'Roles', one: 'a role', lead: 'Who takes part.' },
  report: {
    title: 'The report’s own words',
    lead: 'What every report of this kind says, whatever was found.',
  },
  cover: {
    title: 'The report’s cover',
    one: 'a line',
    lead: 'Facts from the record. What is not known of a review is left out.',
  },
  appendices: { title: 'Appendices', one: 'an appendix', lead: 'What follows the report.' },
  protocol: {
    title: 'Protocol',
    lead: 'What everybody who visits reads and accepts before the first day.',
  },
}

export const hostWords: Record<Framework['host'], string> = {
  school: 'A school',
  trust: 'A trust',
  subject: 'A subject in a school',
}

export const sectionKindWords: Record<FrameworkSection['holds'], string> = {
  findings: 'Findings, with evidence',
  areaOfExcellence: 'The Area of Excellence, with evidence',
  context: 'What the host is and where it comes from',
  support: 'What the host would like from others',
  challenge: 'Questions of the trust challenge',
}

export const partKindWords: Record<FrameworkPart['holds'], string> = {
  prose: 'Prose',
  quote: 'A quotation',
  bullets: 'A list',
  numbered: 'A numbered list',
  strengths: 'What went well: findings',
  developments: 'Even better if: findings',
  yesOrNo: 'Yes or no',
  contact: 'Whom to ask',
  questions: 'Questions, with what was said of each',
}

export const knownDateWords = {
  pack: 'The pack is complete',
  proformas: 'The proformas are written',
  call: 'Lines of enquiry and timetable are agreed',
  packRead: 'The team has read the pack and accepted the protocol',
} as const

export const coverWords = {
  host: 'Name of the school or trust',
  headteacher: 'Headteacher',
  chief: 'Chief executive (of a trust, as it says)',
  chair: 'Chair of trustees (of a trust, as it says)',
  hub: 'Hub',
  schoolType: 'Type of school',
  trust: 'Trust of the school',
  overallEstimate: 'Overall estimate',
  reviewDates: 'Dates of the review',
  lastReviewDates: 'Dates of the last review',
  appendices: 'List of appendices',
} as const

export const appendixWords: Record<NonNullable<Appendix['from']>, string> = {
  biographies: 'The biographies of the team, from the record',
  schedule: 'The timetable, from the record',
  schools: 'The schools of the trust, from the record',
}

/** What one of a list is called: a part without a heading by how it is written. */
export const titleWords = (title: string): string =>
  Object.entries(partKindWords).find(([kind]) => kind === title)?.[1] ?? title
