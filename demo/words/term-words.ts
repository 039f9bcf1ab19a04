/** First and last days of the six half-terms of an autumn-to-summer year. */
export type HalfTerms = readonly (readonly [first: string, last: string])[]

/** Most authorities keep to one of these; the dates are like those of England’s schools and nobody’s in particular. */
export const usualTerms: ReadonlyMap<number, HalfTerms> = new Map<number, HalfTerms>([
  [
    2022,
    [
      ['2022-09-05', '2022-10-21'],
      ['2022-10-31', '2022-12-16'],
      ['2023-01-03', '2023-02-10'],
      ['2023-02-20', '2023-03-31'],
      ['2023-04-17', '2023-05-26'],
      ['2023-06-05', '2023-07-21'],
    ],
  ],
  [
    2023,
    [
      ['2023-09-04', '2023-10-20'],
      ['2023-10-30', '2023-12-21'],
      ['2024-01-08', '2024-02-09'],
      ['2024-02-19', '2024-03-28'],
      ['2024-04-15', '2024-05-24'],
      ['2024-06-03', '2024-07-19'],
    ],
  ],
  [
    2024,
    [
      ['2024-09-02', '2024-10-25'],
      ['2024-11-04', '2024-12-20'],
      ['2025-01-06', '2025-02-14'],
      ['2025-02-24', '2025-04-04'],
      ['2025-04-22', '2025-05-23'],
      ['2025-06-02', '2025-07-22'],
    ],
  ],
])

/** Leicestershire begins and ends early, and its autumn half-term is a week before everybody’s. */
export const earlyTerms: ReadonlyMap<number, HalfTerms> = new Map<number, HalfTerms>([
  [
    2022,
    [
      ['2022-08-30', '2022-10-14'],
      ['2022-10-24', '2022-12-16'],
      ['2023-01-03', '2023-02-10'],
      ['2023-02-20', '2023-03-31'],
      ['2023-04-17', '2023-05-26'],
      ['2023-06-05', '2023-07-12'],
    ],
  ],
  [
    2023,
    [
      ['2023-08-29', '2023-10-13'],
      ['2023-10-23', '2023-12-15'],
      ['2024-01-02', '2024-02-09'],
      ['2024-02-19', '2024-03-22'],
      ['2024-04-08', '2024-05-24'],
      ['2024-06-03', '2024-07-10'],
    ],
  ],
  [
    2024,
    [
      ['2024-08-27', '2024-10-11'],
      ['2024-10-21', '2024-12-20'],
      ['2025-01-06', '2025-02-14'],
      ['2025-02-24', '2025-04-11'],
      ['2025-04-28', '2025-05-23'],
      ['2025-06-02', '2025-07-11'],
    ],
  ],
])

/** Leicester, Leicestershire and Rutland, by their codes. */
export const earlyAuthorities: readonly number[] = [855, 856, 857]
export const halfTermNames = [
  'Autumn, first half',
  'Autumn, second half',
  'Spring, first half',
  'Spring, second half',
  'Summer, first half',
  'Summer, second half',
] as const
