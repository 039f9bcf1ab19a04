import { is, metric } from './define.ts'

const performanceTables = 'DfE school performance tables'
const mainstream = [is('mainstream', true)]
const notCompared = {
  where: is('phase', 'nursery', 'alternativeProvision', 'sixteenPlus', 'other'),
  because: 'Nurseries, alternative provision and 16 plus are not part of the published mix',
}

const phaseShare = (phase: string, title: string, ...phases: readonly string[]) =>
  metric({
    id: `sector.${phase}`,
    title,
    chapter: 'sector',
    unit: 'percent',
    rows: 'schools',
    exclusions: [notCompared],
    measure: { kind: 'share', numerator: [is('phase', ...phases)] },
    england: `schools.${phase}Share`,
    words: {
      numerator: `Partner schools that are ${phase}${phase === 'secondary' ? ', all-through schools among them' : ''}`,
      denominator: 'Partner schools that are primary, secondary, all-through or special',
      weighting: 'Each school counts once; rounded shares may add up to 99 or 101',
      source: 'Memberships of the year; education and training statistics for the UK',
    },
  })

type Results = {
  readonly id: string
  readonly title: string
  readonly field: string
  readonly weight: string
  readonly of: string
  readonly pupils: string
}

const results = ({ id, title, field, weight, of, pupils }: Results) =>
  metric({
    id,
    title,
    chapter: 'sector',
    unit: field.includes('PTRWM') ? 'percent' : 'points',
    decimals: field.includes('P8MEA') ? 2 : 0,
    rows: 'schools',
    scope: mainstream,
    measure: { kind: 'weightedMean', field, weight },
    fewest: 5,
    england: field,
    aim: 'progress',
    words: {
      numerator: of,
      denominator: 'State-funded mainstream partner schools with a published figure',
      weighting: `By pupils: ${pupils}`,
      source: performanceTables,
    },
  })

export const sectorMetrics = [
  metric({
    id: 'sector.fsm',
    title: 'Pupils with free school meals',
    chapter: 'sector',
    unit: 'percent',
    rows: 'schools',
    measure: { kind: 'ratio', numerator: 'census.NUMFSM', denominator: 'census.NOR' },
    fewest: 5,
    england: 'census.PNUMFSM',
    aim: 'progress',
    words: {
      numerator: 'Pupils of partner schools who are eligible today; not those eligible in the last six years',
      denominator: 'Pupils on roll of the same schools',
      weighting: 'By pupils: every one counts the same',
      source: 'School census, January',
    },
  }),
  phaseShare('primary', 'Primary schools', 'primary'),
  phaseShare('secondary', 'Secondary schools', 'secondary', 'allThrough'),
  phaseShare('special', 'Special schools', 'special'),
  results({
    id: 'ks2.expected',
    title: 'Key stage 2: expected standard in reading, writing and maths',
    field: 'ks2.PTRWM_EXP',
    weight: 'ks2.TELIG',
    of: 'The share of pupils at the expected standard in all three',
    pupils: 'those at the end of key stage 2',
  }),
  results({
    id: 'ks2.expectedDisadvantaged',
    title: 'Key stage 2, disadvantaged pupils: expected standard in reading, writing and maths',
    field: 'ks2.PTRWM_EXP_FSM6CLA1A',
    weight: 'ks2.TFSM6CLA1A',
    of: 'The share of disadvantaged pupils at the expected standard in all three',
    pupils: 'disadvantaged ones at the end of key stage 2',
  }),
  results({
    id: 'ks4.attainment8Disadvantaged',
    title: 'Attainment 8, disadvantaged pupils',
    field: 'ks4.ATT8SCR_FSM6CLA1A',
    weight: 'ks4.TFSM6CLA1A',
    of: 'Attainment 8 of disadvantaged pupils, in points',
    pupils: 'disadvantaged ones at the end of key stage 4',
  }),
  results({
    id: 'ks4.progress8Disadvantaged',
    title: 'Progress 8, disadvantaged pupils',
    field: 'ks4.P8MEA_FSM6CLA1A',
    weight: 'ks4.P8PUP_FSM6CLA1A',
    of: 'Progress 8 of disadvantaged pupils',
    pupils: 'disadvantaged ones who count in Progress 8',
  }),
  metric({
    id: 'ks4.wellAboveAverage',
    title: 'Secondary schools well above average: Progress 8 above 0.5',
    chapter: 'sector',
    unit: 'percent',
    rows: 'schools',
    scope: [...mainstream, { field: 'ks4.P8MEA', known: true }],
    measure: { kind: 'share', numerator: [{ field: 'ks4.P8MEA', above: 0.5 }] },
    fewest: 5,
    aim: 'progress',
    words: {
      numerator: 'Partner schools with a Progress 8 above 0.5',
      denominator: 'State-funded mainstream partner schools with a Progress 8',
      weighting: 'Each school counts once. The DfE’s own banding asks for its confidence interval too',
      source: performanceTables,
    },
  }),
]
