/** What the two impact reports of the demo say, by section and block; names and schools are invented. */
export const reportWords = [
  {
    section: 'who-we-are',
    block: 'words',
    words:
      'We are a national partnership of schools and trusts. Our leaders review, support and learn from one another, so that every school gains from what all of them know.\n\nReviews are done with a school, not to it: hosts and visitors are one team.',
  },
  {
    section: 'aims',
    block: 'words',
    words:
      'We have three aims: to improve the life chances of all pupils and speed up the progress of disadvantaged ones; to support leaders at all levels; and to extend excellence across the system.\n\nBy 2027 we want to reach 500,000 pupils a year.',
  },
  {
    section: 'reviews',
    block: 'whatItIs',
    words:
      'A Quality Assurance Review brings a team of peers into a school for three days. With the school’s own leaders they look at leadership, provision and outcomes, agree what went well and what would be even better if, and may accredit an Area of Excellence.',
  },
  {
    section: 'reviews',
    block: 'whatHappened',
    words:
      'Schools chose their own dates for the first time, and reviewers chose the reviews that suited them. More teams were there in full than the year before.\n\nA host could choose a full estimate, two categories, a spoken one, or none.',
  },
  {
    section: 'send',
    block: 'whatItIs',
    words:
      'Mainstream schools look at their provision for pupils with special needs in trios and quads: each evaluates itself, hosts a review day and leaves with a plan.',
  },
  {
    section: 'growingTheTop',
    block: 'whatItIs',
    words: 'Schools that do well explore what makes the best, in trios and quads of their own phase.',
  },
  {
    section: 'jubileeNetworks',
    block: 'whatItIs',
    words: 'Headteachers of a region meet for a day at one another’s schools, four times a year.',
  },
  {
    section: 'thanks',
    block: 'words',
    words:
      'We thank every headteacher who opened their school, every reviewer who gave three days, and every Hub Manager who made it happen nearby.',
  },
] as const

export const reportVoices = [
  {
    section: 'reviews',
    kind: 'quote',
    title: null,
    words: 'I have been on six reviews, and each time I have brought something home that we still use.',
    name: 'Wendeline Arkwright',
    role: 'headteacher',
    organisation: 'a small primary school',
    place: 'West Midlands',
    until: '2026-12-31',
  },
  {
    section: 'reviews',
    kind: 'story',
    title: 'Time to present our impact',
    words:
      'Our first review asked us to make time to show the difference that our provision makes. A year later we had gathered it, and the second team accredited it as an Area of Excellence.\n\nVisitors now come every half term. Two of them have begun the same in their own schools.',
    name: 'Osric Penhaligon',
    role: 'assistant headteacher',
    organisation: 'a large primary school',
    place: 'London',
    until: null,
  },
  {
    section: 'send',
    kind: 'quote',
    title: null,
    words: 'It was the first time that our plan for special needs was made by two schools that know us.',
    name: 'Halcyon Mbeki-Ross',
    role: 'director of inclusion',
    organisation: 'a secondary school',
    place: 'Kent',
    until: null,
  },
] as const
