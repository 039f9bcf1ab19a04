/** What a team saw go well, by section. */
export const wentWellBySection = {
  leadership: [
    'Senior leaders know their school well, and staff can say what the school is working on and why.',
    'Subject leaders speak with confidence about what pupils learn and in which order.',
    'Leaders choose few priorities and stay with them until they show in classrooms.',
    'Staff value the time that they are given to plan and to learn together.',
    'Governors ask good questions and see for themselves what leaders describe.',
  ],
  quality: [
    'Pupils talk about books with pleasure, and can say how their reading has grown.',
    'Routines are calm and shared by all, so that lessons begin at once.',
    'Teachers explain in small steps and check that everybody is with them.',
    'Pupils remember what they learned in the term before and use it.',
    'Work in books shows care, and pupils are proud to show it.',
  ],
  additionalNeeds: [
    'Pupils with additional needs learn alongside their friends, with help that they need less over time.',
    'Staff know which pupils face most barriers and what helps each of them.',
    'Families of disadvantaged pupils say that the school listens early.',
    'Support staff ask before they help, and pupils do more by themselves.',
  ],
} as const

/** What the school said of itself and how its peers met it. */
export const contexts = [
  'The school serves a settled community in which most families have known it for years. Numbers are steady. A new plan for the curriculum is in its second year.',
  'The school has grown over the last three years, and a third of its staff is new. Leaders have kept the curriculum steady while they welcomed them.',
  'Pupils come from a wide area and speak many languages. The school has worked for two years on reading and on talk in the classroom.',
  'The school joined its trust recently. Its leaders asked the team to look at what has taken root and at what should come next.',
] as const

/** What a school asks of others. */
export const supportWanted = [
  'To see how another school of a like size brings subject leaders together.',
  'To visit a school where oracy runs through every subject.',
  'To compare how schools nearby help pupils who join in the middle of the year.',
] as const
