import { type PartnershipYear, partnershipYear } from '../../partnership-year.ts'
import { type Column, layoutOf, spare } from '../../register/reading/column.ts'
import type { Dataset } from '../dataset.ts'
import { england } from '../figures.ts'
import { measuresOf } from '../measure.ts'
import type { OpenPublished } from './open-published.ts'
import { publishedCell } from './published-cell.ts'
import { gathering, passedOverNote } from './published-reading.ts'

const period = spare('time_period')
const level = spare('geographic_level')
const schoolUrn = spare('school_urn', 'urn')
const laCode = spare('old_la_code')
const subject = spare('subject')
const group = spare('breakdown', 'disadvantage_status')
const topic = spare('breakdown_topic')
const phase = spare('phase_type_grouping', 'phase')
const establishments = spare('establishment_type_group')
const dimensions: readonly Column[] = [
  period,
  level,
  schoolUrn,
  laCode,
  subject,
  group,
  topic,
  phase,
  establishments,
]

/** A column of figures, and what it is of all pupils and of disadvantaged ones. */
type LongColumn = { readonly column: Column; readonly all: string; readonly disadvantaged: string | null }

const longColumns: Readonly<Partial<Record<Dataset, readonly LongColumn[]>>> = {
  ks2: [
    {
      column: spare('expected_standard_pupil_percent', 'rwm_expected_standard_pupil_percentage'),
      all: 'PTRWM_EXP',
      disadvantaged: 'PTRWM_EXP_FSM6CLA1A',
    },
    { column: spare('higher_standard_pupil_percent'), all: 'PTRWM_HIGH', disadvantaged: null },
    {
      column: spare('eligible_pupil_count', 'rwm_eligible_pupil_count'),
      all: 'TELIG',
      disadvantaged: 'TFSM6CLA1A',
    },
  ],
  ks4: [
    { column: spare('attainment8_average', 'avg_att8'), all: 'ATT8SCR', disadvantaged: 'ATT8SCR_FSM6CLA1A' },
    { column: spare('progress8_average', 'avg_p8score'), all: 'P8MEA', disadvantaged: 'P8MEA_FSM6CLA1A' },
    { column: spare('progress8_pupil_count', 'inp8calc'), all: 'P8PUP', disadvantaged: 'P8PUP_FSM6CLA1A' },
    { column: spare('pupil_count', 'pup_tot'), all: 'TPUP', disadvantaged: 'TFSM6CLA1A' },
  ],
  absence: [
    { column: spare('sess_overall_percent'), all: 'PERCTOT', disadvantaged: null },
    { column: spare('enrolments_pa_10_exact_percent'), all: 'PPERSABS10', disadvantaged: null },
  ],
  schools: [{ column: spare('number_of_schools'), all: 'schools', disadvantaged: null }],
}

/** Reads “explore education statistics”: rows of every year, level and group, of which one year is wanted. */
export function readLong(file: OpenPublished, asked: PartnershipYear | null) {
  const columns = longColumns[file.dataset] ?? []
  const layout = layoutOf([...dimensions, ...columns.map(({ column }) => column)], file.header)
  const gathered = gathering(file.name)
  const years = new Set<PartnershipYear>()
  let told = 0
  for (let row = file.next(layout.slots); row; row = file.next(layout.slots)) {
    if (row.width === 1) continue
    told++
    const cells = row.cells
    const cell = (column: Column) => (cells[layout.slotOf.get(column) ?? -1] ?? '').trim()
    const year = yearOfPeriod(cell(period))
    if (year === null) {
      gathered.complain(row.line, {
        column: 'time_period',
        said: cell(period),
        why: 'It should be a year such as 202324',
      })
      continue
    }
    years.add(year)
    if (asked !== null && year !== asked) continue
    const place = placeOf(cell)
    const of = pupilsOf(file.dataset, cell)
    if (place === null || of === null) continue
    const figures = gathered.found.get(place) ?? {}
    gathered.found.set(place, figures)
    for (const long of columns) {
      const name = measureOf(file.dataset, { long, of, phase: cell(phase) })
      if (name === null || !layout.slotOf.has(long.column)) continue
      const kind = measuresOf[file.dataset].find((measure) => measure.name === name)?.kind ?? 'score'
      const read = publishedCell(kind, cell(long.column))
      if ('why' in read)
        gathered.complain(row.line, {
          column: long.column.headers[0] ?? '',
          said: cell(long.column),
          why: read.why,
        })
      else if (read.figure !== null) figures[name] = read.figure
    }
  }
  const unused = file.header.filter((_, place) => layout.slots[place] === undefined)
  return {
    told,
    years: [...years].sort(),
    rows: gathered.rows(),
    complaints: gathered.complaints,
    notes: passedOverNote(unused),
  }
}

function yearOfPeriod(said: string): PartnershipYear | null {
  const [, from, to] = /^(20\d\d)(\d\d)$/.exec(said) ?? []
  return from && (Number(from) + 1) % 100 === Number(to) ? partnershipYear(Number(from)) : null
}

type Cell = (column: Column) => string

function placeOf(cell: Cell): string | null {
  switch (cell(level).toLowerCase()) {
    case 'school':
      return /^\d{5,6}$/.test(cell(schoolUrn)) ? cell(schoolUrn) : null
    case 'local authority':
      return /^\d{3}$/.test(cell(laCode)) ? `LA ${cell(laCode)}` : null
    case 'national':
      return isStateFunded(cell(establishments)) ? england : null
    default:
      return null
  }
}

const isStateFunded = (said: string): boolean => said === '' || /^all state.funded/i.test(said)

/** All pupils, the disadvantaged ones, or a group that is not kept. */
function pupilsOf(dataset: Dataset, cell: Cell): 'all' | 'disadvantaged' | null {
  if (dataset === 'ks2' && cell(subject) !== '' && !/^reading, writing and maths/i.test(cell(subject)))
    return null
  const said = cell(group).toLowerCase()
  if (said === '' || said === 'total' || said === 'all pupils') return 'all'
  if (said === 'disadvantaged' || said === 'fsm6cla1a') return 'disadvantaged'
  return null
}

type Asked = { readonly long: LongColumn; readonly of: 'all' | 'disadvantaged'; readonly phase: string }

function measureOf(dataset: Dataset, { long, of, phase: said }: Asked): string | null {
  if (dataset === 'schools') return phaseMeasure(said)
  return of === 'all' ? long.all : long.disadvantaged
}

function phaseMeasure(said: string): string | null {
  if (/^state.funded primary$/i.test(said)) return 'PRIMARY'
  if (/^state.funded secondary$/i.test(said)) return 'SECONDARY'
  return /^(state.funded )?special( school)?$/i.test(said) ? 'SPECIAL' : null
}
