import type { Phase } from '#partnership'

type StagedSchool = {
  readonly name: string
  readonly hub: string
  readonly phase: Phase
  readonly least: number
  readonly most: number
}

export const hostSchoolName = 'Larkmere Primary School'
export const secondHostName = 'Thistlemere Academy'
export const reviewersSchoolName = 'Kestrelmoor Primary School'

/** Where the demo’s nine people work. */
export const stagedSchools: readonly StagedSchool[] = [
  { name: hostSchoolName, hub: 'Cotswold Cornerstone Hub', phase: 'primary', least: 180, most: 480 },
  { name: secondHostName, hub: 'Thames Valley Hub', phase: 'secondary', least: 700, most: 2400 },
  { name: reviewersSchoolName, hub: 'Northants Hub', phase: 'primary', least: 150, most: 700 },
]

export const chiefsTrustName = 'Wayfarer Learning Trust'
export const leadsTrustName = 'Lodestar Schools Trust'
export const stagedTrusts: readonly {
  readonly name: string
  readonly hub: string
  readonly schools: number
}[] = [
  { name: chiefsTrustName, hub: 'East Midlands South Hub', schools: 7 },
  { name: leadsTrustName, hub: 'North West Hub', schools: 3 },
]

export const hubManagersHub = 'Thames Valley Hub'
export const qaReadersHub = 'West Shires Hub'
