/** Why a figure is not given, as the DfE codes it in wide files and in “explore education statistics”. */
export const notGivenWords = {
  SUPP: 'suppressed, for it is of few pupils',
  C: 'suppressed, for it is of few pupils',
  LOW: 'almost nothing, and rounded away',
  LOWCOV: 'too few pupils are covered',
  NE: 'nobody was entered',
  NELIG: 'no pupil was eligible',
  NP: 'not published',
  NA: 'does not apply',
  Z: 'does not apply',
  X: 'not available',
  U: 'not reliable enough to give',
  NEW: 'a new school, without results yet',
  DNS: 'the school did not send it',
  RE: 'redacted',
} as const

export type NotGiven = keyof typeof notGivenWords

const codes = new Map<string, NotGiven>([
  ['SUPP', 'SUPP'],
  ['SUPPMAT', 'SUPP'],
  ['C', 'C'],
  ['LOW', 'LOW'],
  ['LOWCOV', 'LOWCOV'],
  ['NE', 'NE'],
  ['NELIG', 'NELIG'],
  ['NEMAT', 'NE'],
  ['NP', 'NP'],
  ['NA', 'NA'],
  ['N/A', 'NA'],
  ['Z', 'Z'],
  ['X', 'X'],
  [':', 'X'],
  ['U', 'U'],
  ['NEW', 'NEW'],
  ['DNS', 'DNS'],
  ['RE', 'RE'],
])

export const notGivenCode = (said: string): NotGiven | null => codes.get(said.toUpperCase()) ?? null
