/** What somebody would like to learn from a review that they chose. */
export const needs = [
  'How others teach early reading',
  'A curriculum that builds from year to year',
  'How middle leaders check what is learned',
  'What works for disadvantaged pupils',
  'Inclusion without extra adults',
  'How a special school assesses',
  'Behaviour routines that stick',
  null,
  null,
] as const

export const whyDeclined = [
  'We are hosting that week',
  'I am needed at school on those days',
  'It is too far for me this term',
  'We have interviews that week',
  null,
] as const

export const whyWithdrew = [
  'Illness',
  'Staffing at my own school',
  'We have been told of an Ofsted inspection',
  'A family matter',
] as const

export const whyPostponed = [
  'The boiler has failed and four classrooms are closed until the new year',
  'Our new headteacher begins in January and would like to be there',
  'Ofsted came in September; we would like some time to act on what they said',
  'The hall roof is being repaired this term',
] as const

export const whyMoved = [
  'It clashed with our mock examinations',
  'Half of the senior leaders were to be away on those days',
  'We moved our open evening to that week',
] as const

export const whyCancelled = [
  'We are joining another trust in January and will host next year instead',
  'Too many of our leaders have left; we would not learn enough this year',
  'We hosted a review of special educational needs instead',
  'The school is merging with its neighbour',
  'No Lead Reviewer could be found for the only days we had',
  'We leave the partnership at Christmas',
] as const
