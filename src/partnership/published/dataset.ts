import { z } from 'zod'

/** What the DfE publishes of schools once a year. */
export const datasets = ['ks2', 'ks4', 'census', 'absence', 'schools'] as const
export const Dataset = z.enum(datasets)
export type Dataset = z.infer<typeof Dataset>

export const datasetWords: Readonly<Record<Dataset, string>> = {
  ks2: 'Key stage 2 results',
  ks4: 'Key stage 4 results',
  census: 'School census',
  absence: 'Absence',
  schools: 'Schools by phase',
}

/** How settled a year’s figures are. The DfE publishes results two or three times. */
export const releases = ['provisional', 'revised', 'final'] as const
export const Release = z.enum(releases)
export type Release = z.infer<typeof Release>

export const releaseWords: Readonly<Record<Release | 'notPublished', string>> = {
  provisional: 'Provisional',
  revised: 'Revised',
  final: 'Final',
  notPublished: 'Not published',
}
