import type { HubKind } from '#partnership'

/** What a hub leans to: which phases its schools are of, mostly. */
export type Lean = 'mixed' | 'primary' | 'secondary' | 'special' | 'specialAndAp'

export type HubSketch = {
  readonly name: string
  readonly kind: HubKind
  readonly lean: Lean
  readonly schools: number
  /** The middle of the hub on the national grid, in kilometres. */
  readonly east: number
  readonly north: number
  readonly seniorPartners: number
  readonly hubManagers: number
  readonly vision: string
}

type Line = readonly [
  name: string,
  schools: number,
  east: number,
  north: number,
  leaders: `${number}/${number}`,
  vision: string,
  kind?: HubKind,
  lean?: Lean,
]

// Names and numbers of leaders as published for 2023/24, and four sizes; every other size, kind and vision is invented.
const lines: readonly Line[] = [
  ['Ash Field', 8, 458, 304, '1/1', 'Every learner known, heard and stretched', 'special', 'special'],
  ['Aspire', 63, 351, 385, '2/1', 'Looking up, out and beyond'],
  ['Aylesbury Vale', 14, 482, 213, '1/1', 'Ready for the next step, at every step'],
  ['Barking and Dagenham', 16, 548, 184, '1/2', 'One borough, many strengths'],
  ['Brighton and Hove', 10, 531, 105, '1/1', 'Curious schools by the sea'],
  ['Camden', 14, 528, 184, '1/1', 'Excellence that is shared'],
  ['Charter School Educational Trust', 8, 533, 175, '1/0', 'Learning from one another', 'singleTrust'],
  ['Chiltern', 12, 503, 222, '1/2', 'Stronger together across the hills'],
  ['Chrysalis', 9, 430, 433, '1/1', 'Growing leaders from within'],
  ['Compass', 9, 407, 287, '2/0', 'Finding true north for every child', 'singlePhase', 'primary'],
  ['Compton', 9, 526, 191, '1/1', 'Teaching is our subject', 'singlePhase', 'secondary'],
  ['Cornwall', 13, 182, 44, '1/1', 'Nobody works at the end of the line'],
  ['Cotswold Cornerstone', 11, 393, 222, '1/1', 'Small schools, wide horizons', 'geographic', 'primary'],
  ['East Coast', 9, 654, 293, '1/0', 'A fair start on every shore'],
  ['East London', 16, 536, 183, '1/1', 'Our best practice, open to all'],
  ['East Midlands South', 33, 458, 300, '2/1', 'Four counties, one classroom door'],
  ['Empower', 9, 435, 387, '1/1', 'Voice, choice and challenge'],
  ['Haberdashers’ Trust South', 6, 536, 175, '1/1', 'Ambition with kindness', 'singleTrust', 'secondary'],
  ['Herts and Bucks', 12, 507, 206, '1/1', 'Neighbours who ask good questions'],
  ['Impact Alliance', 11, 572, 186, '1/1', 'What works, and for whom'],
  ['Learning in Harmony Multi Academy Trust', 7, 541, 184, '1/1', 'In harmony', 'singleTrust', 'primary'],
  ['Leigh', 11, 554, 173, '1/1', 'Shaping the world we share'],
  ['Lighthouse', 10, 394, 290, '2/0', 'A light for each other'],
  ['Link 2 Learn', 8, 468, 250, '1/1', 'Far apart and close at hand', 'virtual'],
  ['London Special and AP', 20, 530, 181, '1/1', 'No learner out of sight', 'special', 'specialAndAp'],
  ['London West', 13, 516, 180, '1/1', 'A wider view from the west'],
  ['North East Special', 12, 425, 563, '1/1', 'Specialists for all', 'special', 'special'],
  ['North West', 12, 383, 398, '1/0', 'Graft, warmth and good sense'],
  ['Northants', 11, 475, 260, '1/1', 'Everyone brings something back'],
  ['Nova Educational Trust', 8, 457, 340, '1/0', 'New light on what we do', 'singleTrust'],
  ['Portsmouth', 10, 464, 101, '1/1', 'An island of ideas'],
  ['Shared Horizons', 10, 435, 336, '1/2', 'Further than we could see alone'],
  ['Sidney Stringer Multi Academy Trust', 7, 433, 279, '1/0', 'Proud of where we are', 'singleTrust'],
  ['Somerbay', 9, 323, 125, '1/0', 'From the moor to the bay', 'geographic', 'primary'],
  ['South East London', 15, 541, 172, '1/1', 'Generous with what we know'],
  ['South West London', 13, 526, 165, '1/1', 'Oracy, writing and the leaders who teach them'],
  ['Synergy', 9, 623, 308, '1/1', 'More than the sum'],
  ['Tendring', 9, 613, 217, '1/1', 'The coast can lead', 'geographic', 'primary'],
  ['Thames Valley', 22, 471, 173, '1/1', 'All phases, one river'],
  ['Transform', 10, 452, 357, '1/0', 'Change that lasts'],
  ['West Shires', 11, 349, 300, '1/1', 'Three counties and a kettle on'],
  ['Wootton Bassett', 11, 407, 182, '2/2', 'A market place for ideas'],
]

export const hubSketches: readonly HubSketch[] = lines.map(
  ([name, schools, east, north, leaders, vision, kind = 'geographic', lean = 'mixed']) => {
    const [seniorPartners = 1, hubManagers = 0] = leaders.split('/').map(Number)
    return { name: `${name} Hub`, kind, lean, schools, east, north, seniorPartners, hubManagers, vision }
  },
)
