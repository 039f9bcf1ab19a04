/** What a team would like to find out, by the section of the framework that it is about. */
export const questionsBySection = {
  leadership: [
    'How do middle leaders know what works in their subjects, and what do they do next?',
    'What has changed in classrooms because of the plans that leaders made last year?',
    'How do leaders share what they learn across the school?',
    'What helps new leaders to grow into their posts?',
  ],
  quality: [
    'How do books show what pupils remember from one year to the next?',
    'What do pupils do when they are stuck?',
    'How well do teachers use what they find out in lessons?',
    'Where is reading at its best, and how does it spread from there?',
    'How does the curriculum in the foundation subjects build over time?',
  ],
  additionalNeeds: [
    'Do pupils with additional needs meet the same curriculum as everybody else?',
    'How does the school know that its support for disadvantaged pupils helps?',
    'How well do support and teaching fit together in the classroom?',
  ],
} as const

/** What a review said would be even better, by section. */
export const evenBetterIfsBySection = {
  leadership: [
    'Middle leaders had regular time to visit one another’s lessons and compare what they see.',
    'Plans for improvement said how leaders will know that they have worked.',
    'Governors met middle leaders as well as senior leaders.',
    'What leaders learn from monitoring reached every phase by the same half-term.',
    'New leaders had somebody in another school to think with.',
  ],
  quality: [
    'Pupils used what they had learned in earlier years more often when they meet something new.',
    'Questions in lessons reached those who seldom put up a hand.',
    'Feedback led to a second attempt more often than to a comment.',
    'Writing in the foundation subjects was as careful as it is in English.',
    'Pupils could say what they are getting better at, in their own words.',
  ],
  additionalNeeds: [
    'What works in small groups was carried back into whole-class lessons.',
    'Targets for pupils with additional needs were short enough to be met and replaced.',
    'Disadvantaged pupils took part in clubs as often as their friends do.',
    'Support staff knew the learning of the lesson before it begins.',
  ],
} as const

export const saidOfFollowUp = {
  resolved: ['It is part of what we do now.', 'We did what we planned, and it has stayed.'],
  started: [
    'Two year groups work this way; the rest follow after Christmas.',
    'We have begun, and see the first signs.',
  ],
  notStarted: ['Other things came first this year.', 'We wait for a new colleague who will lead it.'],
  noLongerRelevant: ['We no longer teach it in that way.'],
} as const

export const contexts = [
  'We are a school of many languages on two sites that were joined six years ago. Families come and go with the seasons, and about one pupil in six joins after Reception.',
  'Most of our pupils live within walking distance. Numbers are rising with the new houses, and we open another class each September.',
  'We serve a town whose main employer closed a few years ago. Children arrive with much to tell and fewer words to tell it in, and talk is at the heart of our curriculum.',
  'We are a small school with mixed-age classes, and every teacher leads two subjects. We know every family well.',
] as const

export const hopes = [
  'An honest look at what our books tell, and ideas for mixed-age planning.',
  'To know whether what we see in our best classrooms can be seen elsewhere too.',
  'Time for our middle leaders to think aloud with people who do the same work.',
] as const

export const arrivals = [
  'Park in the visitors’ bays by the hall and come to the main door. Bring a photograph card.',
  'The gate on Church Lane opens at 7:45. Ring at the office; somebody will meet you.',
] as const

export const practicalities = [
  'Guest Wi-Fi: the card is on your desk. Lunch is with the pupils at noon. In an alarm, leave by the field.',
  'The base room is the library. Coffee is always on. Fire exits are at both ends of the long corridor.',
] as const

export const responsibilities = [
  'Early reading',
  'Additional needs and inclusion',
  'Teaching and learning',
  'Curriculum',
  'Mathematics',
  'Personal development and behaviour',
] as const
