import type { Framework } from '../framework.ts'
import type { FrameworkCode } from '../framework-code.ts'
import { usualParts } from './lists-of-sections.ts'

type Begun = {
  readonly code: FrameworkCode
  readonly name: string
  readonly about: string
  readonly host: Framework['host']
}

/** The least that a framework can be: one section, one day on which everybody meets, and a cover. */
export const almostEmpty = ({ host, ...said }: Begun): Framework => ({
  ...said,
  host,
  roles: [
    { key: 'lead', title: 'Lead Reviewer', most: 1 },
    { key: 'peer', title: 'Peer reviewer', most: 6 },
    { key: 'host', title: 'Host leader', most: 6 },
  ],
  sections: [
    {
      key: 'whatWeLookAt',
      title: 'What we look at',
      holds: 'findings',
      optional: false,
      prompts: [],
      length: { least: 0, most: 500 },
      parts: usualParts('findings'),
    },
  ],
  estimates: null,
  activities,
  days: [{ opens: ['meetLeaders'], closes: ['agreeing'] }],
  timeline: [],
  report: {
    title: `${said.name}: {host}`,
    front: [
      { key: 'host', label: host === 'trust' ? 'Trust' : 'School' },
      { key: 'reviewDates', label: 'Dates of the review' },
    ],
    opening: [],
    closing: null,
    strengthsLabel: 'What Went Well',
    developmentsLabel: 'Even Better If',
    appendices: [],
  },
  protocol: [],
})

const activities: Framework['activities'] = [
  {
    key: 'meetLeaders',
    title: 'Meeting with leaders',
    minutes: 45,
    who: 'everybody',
    sections: [],
    inLessons: false,
    hint: null,
  },
  {
    key: 'visit',
    title: 'Seeing for ourselves',
    minutes: 45,
    who: 'pair',
    sections: ['whatWeLookAt'],
    inLessons: false,
    hint: null,
  },
  {
    key: 'agreeing',
    title: 'Agreeing the findings',
    minutes: 60,
    who: 'everybody',
    sections: [],
    inLessons: false,
    hint: null,
  },
]
