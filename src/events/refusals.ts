import { refusing } from '#kernel'

export const refused = refusing({
  'event-not-yet': 'That is on {day}. Say who came when it is over.',
  'recorded-already': '{title} on {day} is recorded already.',
  'more-named-than-came':
    'You name {named} people, and say that {attendees} came. Mend the number or the list.',
  'not-known': 'Nobody here has the address {address}. Leave it out: they are counted in the number.',
})
