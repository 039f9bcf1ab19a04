import { refusing } from '#kernel'

export const refused = refusing({
  'draft-exists': 'There is a draft of this survey already. Open it to change it, or discard it first.',
  'published-already':
    'This version is published, and people have been asked with it. Start a new draft instead.',
  'not-a-draft': 'Only a draft can be changed. Start a new draft of this survey.',
  'code-taken': 'A question of this survey has the code {code} already. Choose another code.',
  'no-such-question': 'That question is no longer in this draft.',
  'last-question': 'A survey needs at least one question. Add another before you remove this one.',
  'not-an-instrument': '{why}',
  'nothing-published': 'No version of this survey is published yet. Publish one, then it can be sent.',
  'round-over': 'This survey closed on {day}. Nothing more can be answered.',
  'round-not-open': 'This survey opens on {day}. The link in the mail works from then on.',
  'answered-already':
    'You have sent your answers already. For ten minutes you can take them back and change them.',
  'answer-missing': 'Choose an answer to go on.',
  'answer-unknown': 'Choose one of the answers that are offered.',
  'words-too-long': 'Use at most 2,000 characters.',
  'answers-missing': 'A question is still to be answered: {words}',
  'too-late-to-undo':
    'Ten minutes have passed, so your answers are mixed with the others and can no longer be taken back.',
  'undo-elsewhere': 'You answered from another mail. Open the link in that one to take your answers back.',
  'names-not-due': 'Names stay with these answers for two years after the survey closed.',
  'nothing-to-undo': 'You have not sent any answers yet.',
})
