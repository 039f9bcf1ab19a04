import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Phase } from '#partnership'

const register = 'data/register/edubasealldata20250905.csv.gz'

/** A line of the register: its cell in a named column. */
type Row = (column: string) => string

export type Church = 'Church of England' | 'Roman Catholic' | null

/** Where a real school of the register stands and how large it is: what an invented one is modelled on. */
export type Model = {
  readonly phase: Phase
  readonly ages: { readonly low: number; readonly high: number }
  readonly gender: string
  readonly church: Church
  readonly sixthForm: boolean
  readonly pupils: number
  readonly fsmPercent: number
  readonly laCode: number
  readonly laName: string
  readonly town: string | null
  readonly county: string | null
  readonly outcode: string
  readonly district: string | null
  readonly region: string
  readonly urbanRural: string | null
  readonly easting: number
  readonly northing: number
}

export type RealPlaces = {
  readonly models: readonly Model[]
  /** Names that are taken, anywhere in England: of schools as plain names, and of trusts. */
  readonly schoolNames: ReadonlySet<string>
  readonly trustNames: ReadonlySet<string>
}

/** A name without what two spellings of it may differ in. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** Reads the register that the product ships, in its own order. */
export function readPlaces(root: string): RealPlaces {
  const rows = rowsOf(gunzipSync(readFileSync(resolve(root, register))).toString('utf8'))
  return {
    models: rows.flatMap((row) => modelOf(row) ?? []),
    schoolNames: new Set(rows.map((row) => plainName(row('EstablishmentName')))),
    trustNames: new Set(rows.map((row) => row('Trusts (name)').toLowerCase())),
  }
}

function rowsOf(text: string): Row[] {
  const [header = '', ...lines] = text.split(/\r?\n/)
  const places = new Map(cellsOf(header).map((column, place) => [column, place]))
  return lines.filter(Boolean).map((line) => {
    const cells = cellsOf(line)
    return (column) => cells[places.get(column) ?? -1] ?? ''
  })
}

const cellsOf = (line: string): string[] =>
  line.includes('"')
    ? [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      )
    : line.split(',')

function modelOf(row: Row): Model | null {
  const phase = phaseOf(row)
  const figures = ['NumberOfPupils', 'Easting', 'Northing'].map((column) => Number(row(column)))
  const [pupils = 0, easting = 0, northing = 0] = figures
  if (row('EstablishmentStatus (name)') !== 'Open' || phase === null || figures.includes(0)) return null
  if (row('Postcode') === '' || row('GOR (name)') === '') return null
  return {
    phase,
    ages: {
      low: Number(row('StatutoryLowAge') || usualAges[phase].low),
      high: Number(row('StatutoryHighAge') || usualAges[phase].high),
    },
    gender: row('Gender (name)') || 'Mixed',
    church: churchOf(row('ReligiousCharacter (name)')),
    sixthForm: row('OfficialSixthForm (name)') === 'Has a sixth form',
    pupils,
    fsmPercent: Number(row('PercentageFSM') || 20),
    laCode: Number(row('LA (code)')),
    laName: row('LA (name)'),
    town: row('Town') || null,
    county: row('County (name)') || null,
    outcode: row('Postcode').replace(/ .*$/, ''),
    district: row('DistrictAdministrative (name)') || null,
    region: row('GOR (name)'),
    urbanRural: row('UrbanRural (name)') || null,
    easting,
    northing,
  }
}

export const usualAges: Record<Phase, { readonly low: number; readonly high: number }> = {
  nursery: { low: 2, high: 5 },
  primary: { low: 4, high: 11 },
  secondary: { low: 11, high: 16 },
  allThrough: { low: 4, high: 18 },
  special: { low: 4, high: 19 },
  alternativeProvision: { low: 11, high: 16 },
  sixteenPlus: { low: 16, high: 19 },
  other: { low: 4, high: 19 },
}

/** The phases that the demo has schools of; independent schools and colleges are no models for it. */
function phaseOf(row: Row): Phase | null {
  const type = row('TypeOfEstablishment (name)').toLowerCase()
  const group = row('EstablishmentTypeGroup (name)')
  if (group === 'Independent schools' || group === 'Colleges' || type === '') return null
  if (type.includes('independent') || type.includes('further education')) return null
  if (type.includes('alternative provision') || type === 'pupil referral unit') return 'alternativeProvision'
  if (type.includes('special')) return 'special'
  return phaseByName.get(row('PhaseOfEducation (name)')) ?? null
}

const phaseByName = new Map<string, Phase>([
  ['Nursery', 'nursery'],
  ['Primary', 'primary'],
  ['Secondary', 'secondary'],
  ['All-through', 'allThrough'],
  ['16 plus', 'sixteenPlus'],
])

function churchOf(character: string): Church {
  if (character.startsWith('Church of England')) return 'Church of England'
  return character.includes('Catholic') ? 'Roman Catholic' : null
}
