import { refusing } from '#kernel'

export const refused = refusing({
  'review-begun':
    'The review began on {day}, so nothing more can be nominated for it. Nominate it for your next review.',
  'review-cancelled': 'That review was cancelled. Nominate this for your next review.',
  'nominated-already': '“{title}” is nominated for a review already. Open it to change what it says.',
  'still-valid': '“{title}” is accredited until {until}. It can be nominated again in its last six months.',
  'examined-already':
    'The team has closed its examination of “{title}”. The office can help if that was a mistake.',
  'review-not-begun': 'The review has not begun. Say what you think once you are there, from {day}.',
  'say-why': 'Say in a sentence or two what is still missing, so that the school knows what to do.',
  'not-accredited': '“{title}” is not accredited now.',
  'until-not-later': 'It already runs until {until}. Enter a later day.',
  'until-too-far': 'Enter a day up to {latest}: longer than that, it should be examined again.',
  'own-area': 'This is your own school’s. You know whom to ask.',
  'asked-already': 'You have asked for this introduction already. The office is on to it.',
  'not-in-directory': 'The school does not share this in the directory now. Look for another like it.',
  'answered-already': 'That request has been answered already.',
  'say-why-not': 'Say why not, so that they know what to do instead.',
})
