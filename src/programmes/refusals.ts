import { refusing } from '#kernel'

export const refused = refusing({
  'cohort-stands': '{programme} has a cohort for {year} already. Open that one.',
  'cohort-over': 'That cohort ended on {day}.',
  'wrong-kind': '{programme} is for {kind}. Choose another.',
  'enrolled-already': '{name} takes part already.',
  'not-a-partner': '{name} is not a partner in {year}. Give it a partnership level first.',
  'left-already': '{name} has left already.',
  'facilitates-already': '{name} is a facilitator of this cohort already.',
  'not-accredited': '{name} is not accredited as a facilitator today. Enrol them on training first.',
  'leads-a-group': '{name} leads {group}. Give that group another facilitator first.',
  'group-name-taken': 'There is a group called {name} in this cohort already. Choose another name.',
  'nobody-chosen': 'Choose at least two to be together.',
  'grouped-already': '{name} is in {group} already. Take it out of that group first.',
  'size-needs-a-reason':
    '{programme} has groups of {least} to {most}. Say why this one has {count}, or choose others.',
  'facilitator-of-own': '{name} works at {school}, which is in this group. Choose another facilitator.',
  'not-a-facilitator': 'Choose one of the cohort’s facilitators.',
  'host-elsewhere': 'Choose one of the group to host.',
  'outside-cohort': 'Choose a day from {first} to {last}.',
  'on-a-weekend': 'That is a weekend. Choose a day from Monday to Friday.',
  'visit-that-day': 'The group meets at {host} on that day already.',
  'visit-not-yet': 'The visit is on {day}. Say who came when it is over.',
  'visit-called-off': 'That visit was called off.',
  'visit-held': 'That visit has taken place.',
  'nobody-came': 'Say how many came. If it did not take place, call it off instead.',
})
