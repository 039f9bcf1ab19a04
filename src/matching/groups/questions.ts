import type { GroupQuestion } from './group-plan.ts'
import { groupFit } from './group-fit.ts'
import type { GroupsProblem, SchoolToGroup } from './groups-problem.ts'

/** What only a person can decide: who was left out, and phases of five, which a group of five would keep together. */
export function questionsOn(problem: GroupsProblem, leftOut: readonly SchoolToGroup[]): GroupQuestion[] {
  return [...ofFives(problem), ...leftOut.map((school) => ofOneLeftOut(school))]
}

function ofFives({ schools, fives, policy }: GroupsProblem): GroupQuestion[] {
  return [...Map.groupBy(schools, ({ phase }) => phase)].flatMap(([phase, ofPhase]): GroupQuestion[] => {
    if (ofPhase.length !== 5 || fives.includes(phase)) return []
    return [
      {
        schools: ofPhase.map(({ id }) => id).toSorted(),
        words: 'Five schools of one phase cannot be split into threes and fours.',
        answers: [
          `Agree to one group of five: its fit would be ${Math.round(groupFit(ofPhase, policy))} points.`,
          'Let some of them join schools of a neighbouring phase, as proposed here where there are any.',
          'Invite a sixth school of the phase: two groups of three.',
        ],
      },
    ]
  })
}

const ofOneLeftOut = ({ id, name }: SchoolToGroup): GroupQuestion => ({
  schools: [id],
  words: `${name} is in no group: no three or four schools can be made with it that keep what the office has asked for.`,
  answers: [
    'Take back what keeps it apart from others, or puts others together.',
    'Invite more schools of its phase.',
    'Ask it to join another programme this year.',
  ],
})
