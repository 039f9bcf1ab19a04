import { type PartnershipYear, partnershipYear } from '../../partnership-year.ts'
import { has } from '../../register/reading/column.ts'
import { type CsvRow, type Slots, csvRows } from '../../register/reading/csv.ts'
import { fileText } from '../../register/reading/file-text.ts'
import { type Dataset, type Release, releases } from '../dataset.ts'

export type PublishedFile = { readonly name: string; readonly bytes: Uint8Array }

/** `wide` has a column for each figure of a school; `long` a row for each group of pupils in each year. */
export type OpenPublished = {
  readonly name: string
  readonly dataset: Dataset
  readonly form: 'wide' | 'long'
  readonly header: readonly string[]
  readonly next: (slots: Slots) => CsvRow | null
  readonly yearInName: PartnershipYear | null
  readonly releaseInName: Release | null
}

/** Opens a file and tells from its headers what it publishes and in which form. */
export function openPublished({ name, bytes }: PublishedFile): OpenPublished | { readonly why: string } {
  const read = fileText(bytes)
  if ('trouble' in read) return { why: `${name} ${read.trouble}.` }
  const next = csvRows(read.text)
  const header = next(null)?.cells ?? []
  const kind = kindBy(header)
  if (kind === null) return { why: unknownFile(name, header) }
  return {
    name,
    ...kind,
    header,
    next,
    yearInName: yearInName(name),
    releaseInName: releaseInName(name),
  }
}

type Kind = Pick<OpenPublished, 'dataset' | 'form'>

const wideSigns: readonly (readonly [Dataset, readonly string[]])[] = [
  ['ks2', ['PTRWM_EXP', 'PRWM_EXP_WGTAVG', 'READPROG']],
  ['ks4', ['ATT8SCR', 'P8MEA', 'P8_BANDING']],
  ['census', ['NUMFSM', 'NUMFSMEVER', 'PNUMFSMEVER']],
  ['absence', ['PERCTOT', 'PPERSABS10']],
]
const longSigns: readonly (readonly [Dataset, readonly string[]])[] = [
  ['ks2', ['expected_standard_pupil_percent', 'rwm_expected_standard_pupil_percentage']],
  ['ks4', ['attainment8_average', 'progress8_average', 'avg_att8', 'avg_p8score']],
  ['absence', ['sess_overall_percent', 'enrolments_pa_10_exact_percent']],
  ['schools', ['number_of_schools']],
]

function kindBy(header: readonly string[]): Kind | null {
  const long = has(header, 'time_period') && has(header, 'geographic_level')
  const found = (long ? longSigns : wideSigns).find(([, signs]) => signs.some((sign) => has(header, sign)))
  return found ? { dataset: found[0], form: long ? 'long' : 'wide' } : null
}

const unknownFile = (name: string, header: readonly string[]): string =>
  `${name} is not a file that we know: its columns are ${header.slice(0, 8).join(', ')}${header.length > 8 ? ' …' : ''}. ` +
  'Choose england_ks2, england_ks4, england_census or england_abs from the performance tables, ' +
  'or a school level file from “explore education statistics”.'

/** `2023-2024_england_ks2revised.csv`, `ks2_202324.csv` */
function yearInName(name: string): PartnershipYear | null {
  const [, from, to] = /(20\d\d)[-_]?(20\d\d|\d\d)(?!\d)/.exec(name) ?? []
  if (!from || !to || (Number(from) + 1) % 100 !== Number(to.slice(-2))) return null
  return partnershipYear(Number(from))
}

const releaseInName = (name: string): Release | null =>
  releases.find((release) => name.toLowerCase().includes(release)) ?? null
