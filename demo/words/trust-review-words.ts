/** What an invented trust says of itself, by the questions of Proforma 1. */
export const saidOfTrust: Readonly<Record<string, string>> = {
  'cover.chair': 'Adwoa Lindqvist',
  'context.context':
    'The trust was founded by schools that had worked together for years and wanted to go on doing so. Its schools lie within forty minutes of one another, and every one of them kept its name and its character.\n\nIt has grown slowly, one or two schools at a time, and always because a school asked.',
  'context.vision': 'Schools that are stronger together, and no less themselves.',
  'context.mission': 'To give every child in our schools an education that we would choose for our own.',
  'context.values': 'Generosity\nHonesty\nCuriosity\nService',
  'context.aims':
    'A curriculum that builds from the early years to the sixth form\nStaff who grow and stay\nSchools that know one another well enough to help',
  'context.culture': 'Heads lead their schools\nWe share first and standardise last',
  'context.tenets':
    'Teaching: every teacher has time to plan with others who teach the same.\nPeople: every post has a next step.\nPlace: every school is at home where it stands.',
  'context.improvementStrategy':
    'Each school has a link adviser for six days a year, and works with two others on one question of its own.',
  'context.propositions':
    'Teaching improves when teachers improve it together.\nHelp comes before it is asked for.',
  'context.primaryOffer': 'A link adviser for six days\nMeetings of subject leaders each half-term',
  'context.secondaryOffer': 'A link adviser for four days\nReviews of subjects by colleagues',
  'context.governance':
    'Trustees set the direction and hear from each school twice a year. Local governors know their school and its families.',
  'context.centralTeam': 'Nine people look after finance, buildings, people and school improvement.',
  'context.exploring':
    'Should support look different in primary and in secondary schools?\nHow do we bring new heads on without telling them what to do?\nWhat should be the same in every school, and what should not?',
  'appendices.appendix4':
    'The strategy has three parts: knowing our schools, helping early, and learning in public. A school’s own plan comes first, and the trust’s help is written into it.',
  'self.trustAims': 'Heads would say the same as we do. We are less sure of middle leaders.',
  'self.improvement': 'We can show what we did. We are learning to show what came of it.',
  'self.capacity': 'Two of our advisers retire within three years.',
}

/** Whom the team meets, by the groups of the framework. */
export const groupsToMeet: Readonly<Record<string, string>> = {
  primaryHeads: 'Heads of all primary schools',
  secondaryHeads: 'Heads and one deputy of each secondary school',
  sendcos: 'Six coordinators for additional needs',
  trustees: 'The chair, and the trustees for standards and for people',
  centralTeam: 'Advisers, finance and people',
  teachers: 'Eight teachers, three of them in their first two years',
  pupils: 'Two pupils from each school',
}

export const questionsOfChallenge = [
  {
    question: 'Does the phase of a school change what it needs from us?',
    discussion:
      'The team heard that primary heads look for company and secondary heads for challenge. Both wanted help to arrive before it was needed.',
    consensus: 'It does. What is offered should be the same in spirit and different in form.',
  },
  {
    question: 'Who should line-manage heads when the trust is twice as large?',
    discussion: 'Three ways were set side by side, with what each asks of the chief executive’s week.',
    consensus: '',
  },
] as const

export const biographies = [
  'led a trust of eleven schools for nine years, and has reviewed trusts since the first pilot.',
  'was a primary head for twelve years before joining the trust’s central team, where curriculum is the main charge.',
  'leads a trust that grew from two schools to seven, and looks after how new schools are welcomed.',
  'began as a teacher of mathematics and has led improvement across secondary schools in two regions.',
  'brings ten years as a coordinator for additional needs, and a trust-wide approach to early help.',
] as const

/** What the team found, by section of the framework. */
export const foundInTrust: Readonly<
  Record<string, { readonly well: readonly string[]; readonly better: readonly string[] }>
> = {
  trustAims: {
    well: [
      'Heads, governors and office staff describe the trust’s vision in their own words, and mean the same.',
      'Schools have kept their character, and see it as the trust’s wish.',
    ],
    better: ['Could the trust help middle leaders to see their own work in its vision?'],
  },
  quality: {
    well: [
      'Subject leaders from different schools plan together and go home with something to use on Monday.',
    ],
    better: ['Does the trust need to say which parts of the curriculum it would like to be shared?'],
  },
  improvement: {
    well: ['Help arrives early, and schools speak of it as theirs.'],
    better: ['What has come of support could be told as clearly as what was done.'],
  },
  staffDevelopment: {
    well: ['Staff can name the next step that somebody has talked through with them.'],
    better: ['Consider a way into leadership for support staff.'],
  },
  capacity: {
    well: ['The central team is small, known and trusted.'],
    better: ['Plan now for advisers who retire, so that what they know stays.'],
  },
}

/** What the team goes in with, by section of the framework. */
export const questionsOfTrust: Readonly<Record<string, string>> = {
  improvement: 'How does a school that begins to struggle find out that help is coming?',
  staffDevelopment: 'What would a teacher in their third year say that the trust has done for them?',
}
