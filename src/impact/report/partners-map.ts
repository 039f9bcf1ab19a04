import type { Cell, Row } from '../metric.ts'

export type PlaceOnMap = { readonly lat: number; readonly lon: number }

export type RegionOfPartners = {
  readonly region: string
  readonly schools: number
  readonly pupils: number
  readonly hubs: number
}

/** Where partner schools and hubs are, out of the rows of a frozen year, and how many each region has. */
export type PartnersMap = {
  /** The region with the most schools first. */
  readonly regions: readonly RegionOfPartners[]
  readonly schools: readonly PlaceOnMap[]
  /** Each hub in the middle of its schools. */
  readonly hubs: readonly PlaceOnMap[]
}

const everywhere = 'Across England'

/** A region’s schools, pupils and hubs for a table. Hubs of no one region have no schools of their own to count there. */
export const cellsOfRegion = ({ schools, pupils, hubs }: RegionOfPartners): [string, string, string] => {
  const [inSchools, ofPupils] = schools === 0 ? ['–', '–'] : [shown(schools), shown(pupils)]
  return [inSchools, ofPupils, shown(hubs)]
}

/** Pure. What has no place counts in its region and is not drawn; what has no region counts across England. */
export function mapOfPartners(schools: readonly Row[], hubs: readonly Row[]): PartnersMap {
  const regions = [...new Set([...schools, ...hubs].map(regionOf))].map((region): RegionOfPartners => {
    const own = schools.filter((school) => regionOf(school) === region)
    return {
      region,
      schools: own.length,
      pupils: own.reduce((sum, { pupils }) => sum + (numberIn(pupils) ?? 0), 0),
      hubs: hubs.filter((hub) => regionOf(hub) === region).length,
    }
  })
  return {
    regions: regions.toSorted(
      (one, other) => other.schools - one.schools || one.region.localeCompare(other.region, 'en'),
    ),
    schools: schools.flatMap(placeOf),
    hubs: hubs.flatMap(placeOf),
  }
}

const regionOf = ({ region }: Row): string => (typeof region === 'string' ? region : everywhere)
const numberIn = (cell: Cell | undefined): number | null => (typeof cell === 'number' ? cell : null)

function placeOf(row: Row): PlaceOnMap[] {
  const [lat, lon] = [numberIn(row['lat']), numberIn(row['lon'])]
  return lat === null || lon === null ? [] : [{ lat, lon }]
}

/** “575 schools and 42 hubs in 9 regions; most schools are in the South East, with 113.” */
export function mapWords({ regions }: PartnersMap): string {
  const sum = (count: (region: RegionOfPartners) => number) =>
    regions.reduce((total, region) => total + count(region), 0)
  const [first] = regions
  if (!first) return 'No partner schools.'
  return (
    `${counted(
      sum(({ schools }) => schools),
      'school',
    )} and ${counted(
      sum(({ hubs }) => hubs),
      'hub',
    )} ` +
    `in ${counted(regions.filter(({ region }) => region !== everywhere).length, 'region')}; most schools are in ${first.region}: ${counted(first.schools, 'school')}.`
  )
}

const counted = (count: number, one: string): string => `${shown(count)} ${one}${count === 1 ? '' : 's'}`

const shown = (count: number): string => count.toLocaleString('en-GB')
