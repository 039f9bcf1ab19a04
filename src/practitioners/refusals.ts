import { refusing } from '#kernel'

export const refused = refusing({
  'already-registered': '{name} is on the list of practitioners already. Open their record to change it.',
  'not-registered': 'You are not on the list of practitioners yet. Tell us about yourself to begin.',
  'home-area-unknown':
    'We know no school in {area}, so we cannot measure from it. Check it, or enter a neighbouring area.',
  'days-backwards': 'The last day is before the first. Enter a last day of {first} or later.',
  'days-past': 'These days have passed already. Enter a last day of {today} or later.',
  'days-too-many': 'Enter no more than a year at a time.',
  'already-unavailable': 'Your list already has you away on all of these days.',
  'unavailability-gone': 'That is no longer on the list, so there is nothing to remove.',
  'already-conflicted': 'You have told us about {school} already.',
  'conflict-gone': 'You have no conflict with that school on the list.',
  'place-missing': 'Say where people meet, so that they can get there.',
  'training-full': '{title} has no places left. Choose another session, or ask the office for a larger one.',
  'already-enrolled': '{name} is enrolled on {title} already.',
  'training-held': '{title} took place on {day}. Choose a later session.',
  'training-not-held': '{title} takes place on {day}. Say who came when it is over.',
  'not-enrolled': '{name} is not enrolled on {title}.',
  'attendance-decided': 'We know already whether {name} came to {title}.',
  'nobody-marked': 'Say for at least one person whether they came.',
  'already-accredited': '{name} is accredited for this until {until}. Renew that instead.',
  'until-not-later': 'It already runs until {until}. Enter a later day.',
  'until-too-soon': 'Enter a last day after {day}.',
  'accreditation-over': 'This ended on {until}. Enrol {name} on training to be accredited again.',
  'end-outside': 'Enter a day from {first} to {last}.',
})
