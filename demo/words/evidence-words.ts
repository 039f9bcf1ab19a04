/** What somebody saw and wrote down, by the kind of note. */
export const seenWords = {
  strength: [
    'In three lessons, pupils begin work at once and know what to do when they finish.',
    'Books from September and from June: the second draft is longer and clearer each time.',
    'The subject leader shows how the topic comes back in each year, and why there.',
    'Pupils explain the word of the week to one another without being asked.',
    'Support staff step back after the first question and come back to check.',
    'Staff describe the same three priorities, in their own words.',
  ],
  evenBetterIf: [
    'In two of four lessons the same few pupils answer every question.',
    'Feedback is read, and the next piece has the same mistake in it.',
    'What is learned in the small group is not used when the class writes.',
    'Leaders have the figures; nobody could say yet what they changed because of them.',
    'The harder task is ready, and pupils reach it in the last three minutes.',
  ],
  question: [
    'Is this how it goes in the other classes of the year as well?',
    'How do new staff learn this routine?',
    'What do pupils who were away for a week do first?',
  ],
} as const

export const whyHeld = 'A family has asked how one sentence came about, and the school is looking into it.'
export const whyReopened = 'The number of pupils on the cover was that of the year before.'
export const whyChanged = 'Two points under Even Better If say the same. Please make one of them.'
