import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { NetworkSchool } from '#matching/testing'

const register = 'data/register/edubasealldata20250905.csv.gz'

/**
 * Every open school of the shipped register with a place and pupils: its phase, size, free school meals, region
 * and trust as they are; hubs are squares of the national grid, `hubKm` on a side. People and reviews are invented elsewhere.
 */
export function realSchools(hubKm: number): NetworkSchool[] {
  const rows: readonly Row[] = parse(gunzipSync(readFileSync(register)), { columns: true })
  return rows.flatMap((row): NetworkSchool[] => {
    const phase = phaseOf(row)
    const [easting, northing, roll] = [row.Easting, row.Northing, row.NumberOfPupils].map(Number)
    if (row['EstablishmentStatus (name)'] !== 'Open' || !phase || !easting || !northing) return []
    const trust = row['Trusts (code)']
    const side = hubKm * 1000
    return [
      {
        id: `urn-${row.URN}`,
        name: `School ${row.URN}`,
        trust: trust ? `trust ${trust}` : null,
        hub: `hub ${Math.floor(easting / side)}-${Math.floor(northing / side)}`,
        phase,
        place: { easting, northing },
        context: {
          roll: roll || unknownRoll,
          fsm: Number(row.PercentageFSM || 25) / 100,
          region: row['GOR (name)'] ?? '',
        },
      },
    ]
  })
}

const unknownRoll = 100

type Row = Readonly<Record<string, string>>

function phaseOf(row: Row): NetworkSchool['phase'] | null {
  const type = row['TypeOfEstablishment (name)'] ?? ''
  if (/universit|college|welsh|offshore|children's centre/i.test(type)) return null
  if (/special/i.test(type)) return 'special'
  if (/pupil referral|alternative/i.test(type)) return 'alternativeProvision'
  return (
    phaseNamed[row['PhaseOfEducation (name)'] ?? ''] ??
    byAge(Number(row.StatutoryLowAge), Number(row.StatutoryHighAge))
  )
}

const phaseNamed: Readonly<Record<string, NetworkSchool['phase']>> = {
  Nursery: 'nursery',
  Primary: 'primary',
  'Middle deemed primary': 'primary',
  Secondary: 'secondary',
  'Middle deemed secondary': 'secondary',
  'All-through': 'allThrough',
}

/** Independent schools have no phase in the register. */
function byAge(low: number, high: number): NetworkSchool['phase'] | null {
  if (!low || !high) return null
  if (high <= 13) return 'primary'
  return low >= 10 ? 'secondary' : 'allThrough'
}
