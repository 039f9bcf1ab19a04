import type { Day } from '#kernel'
import type { Phase, SchoolStatus } from '../school.ts'

/** What is kept of a school from the national register. No names, telephones or e-mails of people. */
export type RegisterSchool = {
  readonly urn: number
  readonly name: string
  readonly phase: Phase
  readonly type: string | null
  readonly typeGroup: string | null
  readonly status: SchoolStatus
  readonly openedOn: Day | null
  readonly closedOn: Day | null
  readonly lowAge: number | null
  readonly highAge: number | null
  readonly gender: string | null
  readonly religiousCharacter: string | null
  readonly capacity: number | null
  readonly pupils: number | null
  readonly fsmPercent: number | null
  readonly laCode: number | null
  readonly laName: string | null
  readonly establishmentNumber: number | null
  readonly region: string | null
  readonly district: string | null
  readonly urbanRural: string | null
  readonly street: string | null
  readonly locality: string | null
  readonly town: string | null
  readonly county: string | null
  readonly postcode: string | null
  readonly website: string | null
  readonly ukprn: string | null
  readonly easting: number | null
  readonly northing: number | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly sendProvision: string | null
  readonly sixthForm: boolean | null
}

export type SchoolField = keyof RegisterSchool

/** Each field in words, in the order in which a difference is told. */
export const schoolFieldWords: Readonly<Record<SchoolField, string>> = {
  urn: 'URN',
  name: 'Name',
  phase: 'Phase',
  type: 'Type of school',
  typeGroup: 'Group of types',
  status: 'Status',
  openedOn: 'Opened',
  closedOn: 'Closed',
  lowAge: 'Lowest age',
  highAge: 'Highest age',
  gender: 'Gender of entry',
  religiousCharacter: 'Religious character',
  capacity: 'Capacity',
  pupils: 'Pupils',
  fsmPercent: 'Free school meals (%)',
  laCode: 'Local authority code',
  laName: 'Local authority',
  establishmentNumber: 'Establishment number',
  region: 'Region',
  district: 'District',
  urbanRural: 'Urban or rural',
  street: 'Street',
  locality: 'Locality',
  town: 'Town',
  county: 'County',
  postcode: 'Postcode',
  website: 'Website',
  ukprn: 'UKPRN',
  easting: 'Easting',
  northing: 'Northing',
  latitude: 'Latitude',
  longitude: 'Longitude',
  sendProvision: 'SEND provision',
  sixthForm: 'Sixth form',
}
