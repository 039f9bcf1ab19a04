/** One state-funded school of England with what is published of it in a year. */
export type SectorSchool = {
  readonly urn: number
  readonly phase: string
  readonly region: string | null
  /** Pupils with free school meals, in a hundred; null where the census does not say. */
  readonly fsm: number | null
  /** By `dataset.MEASURE`; null where a figure is not given. */
  readonly figures: Readonly<Record<string, number | null>>
}

/** A figure that schools are compared by. */
export type Compared = {
  readonly title: string
  readonly field: string
  /** What weights it by pupils: the first of these that the data has. */
  readonly weights: readonly string[]
  readonly unit: 'percent' | 'points'
  readonly decimals: number
  readonly phases: readonly string[]
  /** Free school meals are no peer to themselves. */
  readonly byFsm: boolean
}

const mainstream = ['primary', 'secondary', 'allThrough']
const every = [...mainstream, 'special', 'nursery', 'alternativeProvision', 'sixteenPlus', 'other']
const roll = 'census.NOR'

const compared = (
  title: string,
  field: string,
  given: Partial<Compared> & Pick<Compared, 'weights'>,
): Compared => ({ title, field, unit: 'percent', decimals: 1, phases: mainstream, byFsm: true, ...given })

export const comparedFigures: readonly Compared[] = [
  compared('Pupils with free school meals', 'census.FSM', { weights: [roll], phases: every, byFsm: false }),
  compared('Pupils with an education, health and care plan', 'census.PSENELSE', {
    weights: [roll],
    phases: every,
  }),
  compared('Key stage 2, expected standard', 'ks2.PTRWM_EXP', { weights: ['ks2.TELIG', roll] }),
  compared('Key stage 2, expected standard, disadvantaged', 'ks2.PTRWM_EXP_FSM6CLA1A', {
    weights: ['ks2.TFSM6CLA1A', roll],
  }),
  compared('Attainment 8', 'ks4.ATT8SCR', { weights: ['ks4.TPUP', roll], unit: 'points' }),
  compared('Attainment 8, disadvantaged', 'ks4.ATT8SCR_FSM6CLA1A', {
    weights: ['ks4.TFSM6CLA1A', roll],
    unit: 'points',
  }),
  compared('Progress 8', 'ks4.P8MEA', {
    weights: ['ks4.P8PUP', 'ks4.TPUP', roll],
    unit: 'points',
    decimals: 2,
  }),
  compared('Progress 8, disadvantaged', 'ks4.P8MEA_FSM6CLA1A', {
    weights: ['ks4.P8PUP_FSM6CLA1A', roll],
    unit: 'points',
    decimals: 2,
  }),
  compared('Sessions missed', 'absence.PERCTOT', { weights: [roll], phases: every }),
  compared('Pupils who are persistently absent', 'absence.PPERSABS10', { weights: [roll], phases: every }),
]
