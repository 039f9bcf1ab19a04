import type { Programme } from '#programmes'

/** What a visit looks at. */
export const visitFocuses: Readonly<Record<Programme, readonly string[]>> = {
  send: [
    'How support staff build independence',
    'The resourced provision and the mainstream',
    'Working with parents and carers',
    'From self-evaluation to an action plan',
  ],
  growingTheTop: [
    'How heads of department lead their subjects',
    'What deputies see in lessons',
    'Challenge for every pupil',
    'Leading beyond one school',
  ],
  extendingLeadingPractice: [
    'Progress of the host’s project',
    'Feedback on the host’s project from visitors',
    'Middle leaders and the school’s plan',
    'What to try at home',
  ],
  jubileeNetworks: [
    'A strength of the host, and what it finds hard',
    'Keeping good people',
    'Attendance after a hard year',
    'Leading with less money',
  ],
  trustLeaders: [
    'Growing well',
    'Who leads improvement across the trust',
    'What is held in common, and what is not',
  ],
}
