import { refusing } from '#kernel'

/** Every refusal of the partnership, in words. */
export const refused = refusing({
  'hub-name-taken': 'There is a hub called {name} already. Choose another name, or open that hub.',
  'already-in-hub':
    '{school} belongs to {hub} already. It can leave that hub on the day it joins this one: tick “Leave its hub”.',
  'school-closed': '{school} has closed. Look for the school that followed it.',
  'not-a-partner': '{school} is not a partner this year. Give it a partnership level first.',
  'level-unchanged': '{school} has that level for {year} already.',
  'address-taken': '{email} belongs to {name} already. Open their page to give them another post.',
  'buddy-already': 'They are the Hub Buddy already. Choose somebody else.',
  'no-buddy': 'Choose somebody who leads another hub, and has for a year.',
  'post-held-already': '{name} holds that post there already. End it first, or choose another role.',
  'wrong-place-for-role': 'Choose the {place} where this post is held.',
  'ends-before-it-begins': 'The last day cannot be before {from}, when the post began.',
  'post-ended-already': 'That post ended on {until}.',
  'office-stands': 'The office has somebody in post already. Ask them to invite you.',
})
