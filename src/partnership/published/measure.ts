import type { Dataset } from './dataset.ts'

/** One published figure: a share of a hundred, a count of pupils or schools, a score in points, or words. */
export type MeasureKind = 'percent' | 'count' | 'score' | 'words'

/** A figure by the header that the DfE’s wide files give it, and the other headers that it has gone by. */
export type Measure = {
  readonly name: string
  readonly kind: MeasureKind
  readonly also: readonly string[]
}

const measure = (kind: MeasureKind, name: string, ...also: readonly string[]): Measure => ({
  name,
  kind,
  also,
})

/** DfE, performance tables metadata, 2023/24; the alternatives are those of earlier years and of trusts’ tables. */
export const measuresOf: Readonly<Record<Dataset, readonly Measure[]>> = {
  ks2: [
    measure('count', 'TELIG', 'TELIG_MATPTINC'),
    measure('percent', 'PTRWM_EXP', 'PRWM_EXP_WGTAVG'),
    measure('percent', 'PTRWM_HIGH'),
    measure('count', 'TFSM6CLA1A'),
    measure('percent', 'PTFSM6CLA1A', 'PFSM6CLA1A_MATPTINC'),
    measure('percent', 'PTRWM_EXP_FSM6CLA1A', 'PRWM_EXP_WGTAVG_FSM6CLA1A'),
    measure('percent', 'PTRWM_EXP_NotFSM6CLA1A', 'PRWM_EXP_WGTAVG_NOTFSM6CLA1A'),
    measure('score', 'READPROG'),
    measure('score', 'WRITPROG'),
    measure('score', 'MATPROG'),
  ],
  ks4: [
    measure('count', 'TPUP'),
    measure('score', 'ATT8SCR'),
    measure('count', 'P8PUP'),
    measure('score', 'P8MEA'),
    measure('score', 'P8CILOW'),
    measure('score', 'P8CIUPP'),
    measure('words', 'P8_BANDING'),
    measure('count', 'TFSM6CLA1A'),
    measure('percent', 'PTFSM6CLA1A'),
    measure('score', 'ATT8SCR_FSM6CLA1A'),
    measure('score', 'ATT8SCR_NFSM6CLA1A'),
    measure('count', 'P8PUP_FSM6CLA1A'),
    measure('score', 'P8MEA_FSM6CLA1A'),
    measure('score', 'DIFFN_ATT8'),
    measure('score', 'DIFFN_P8MEA'),
    measure('percent', 'PTL2BASICS_94'),
    measure('percent', 'PTL2BASICS_95'),
  ],
  census: [
    measure('count', 'NOR'),
    measure('count', 'NUMFSM'),
    measure('percent', 'PNUMFSM'),
    measure('count', 'NORFSMEVER'),
    measure('count', 'NUMFSMEVER'),
    measure('percent', 'PNUMFSMEVER'),
    measure('count', 'TSENELSE'),
    measure('percent', 'PSENELSE'),
    measure('count', 'TSENELK'),
    measure('percent', 'PSENELK'),
    measure('count', 'NUMEAL'),
    measure('percent', 'PNUMEAL'),
  ],
  absence: [measure('percent', 'PERCTOT'), measure('percent', 'PPERSABS10')],
  schools: [measure('count', 'PRIMARY'), measure('count', 'SECONDARY'), measure('count', 'SPECIAL')],
}
