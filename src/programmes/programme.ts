import { z } from 'zod'

export const programmes = [
  'send',
  'growingTheTop',
  'extendingLeadingPractice',
  'jubileeNetworks',
  'trustLeaders',
] as const
export const Programme = z.enum(programmes, 'Choose a programme')
export type Programme = z.infer<typeof Programme>

export const programmeWords: Record<Programme, string> = {
  send: 'SEND Developmental Peer Review',
  growingTheTop: 'Growing the Top',
  extendingLeadingPractice: 'Extending Leading Practice',
  jubileeNetworks: 'Jubilee Networks',
  trustLeaders: 'Trust Leaders’ Network',
}

type Shape = {
  /** Whom it is for. */
  readonly members: 'school' | 'trust'
  /** What a group is called. */
  readonly group: string
  readonly least: number
  readonly most: number
  /** What its groups do. */
  readonly visit: string
  readonly about: string
}

/** How each programme works: trios and quads that visit one another, or larger networks that meet. */
export const programmeShapes: Record<Programme, Shape> = {
  send: {
    members: 'school',
    group: 'Group',
    least: 3,
    most: 4,
    visit: 'Review day',
    about: 'Mainstream schools look at their provision for SEND together, in trios and quads.',
  },
  growingTheTop: {
    members: 'school',
    group: 'Group',
    least: 3,
    most: 4,
    visit: 'Visit day',
    about: 'Schools that do well explore what makes the best, in trios and quads of their phase.',
  },
  extendingLeadingPractice: {
    members: 'school',
    group: 'Group',
    least: 3,
    most: 4,
    visit: 'Visit day',
    about: 'Each school works on one improvement for a year, in a trio or quad of its phase.',
  },
  jubileeNetworks: {
    members: 'school',
    group: 'Network',
    least: 7,
    most: 15,
    visit: 'Meeting',
    about: 'Headteachers of a region meet for a day at one another’s schools, four times a year.',
  },
  trustLeaders: {
    members: 'trust',
    group: 'Network',
    least: 3,
    most: 60,
    visit: 'Trust visit',
    about: 'Leaders of trusts visit one another and work on each trust’s priorities.',
  },
}
