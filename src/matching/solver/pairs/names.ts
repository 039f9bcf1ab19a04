import type { Roster } from '../../roster.ts'

/** Numbers for names, so that typed arrays can hold them. Subjects are those that some review focuses on. */
export type Names = {
  /** -1 for none. */
  readonly number: (name: string | null) => number
  readonly subjects: (names: readonly string[]) => number[]
  /** How many words of 32 bits hold all subjects. */
  readonly subjectWords: number
}

export function newNames({ openings }: Roster): Names {
  const numbers = new Map<string, number>()
  const subjects = new Map<string, number>()
  for (const { review } of openings)
    for (const subject of review.focus) if (!subjects.has(subject)) subjects.set(subject, subjects.size)
  return {
    number: (name) => {
      if (name === null) return -1
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, numbers.size)
      return numbers.size - 1
    },
    subjects: (wanted) =>
      wanted.flatMap((subject) => {
        const number = subjects.get(subject)
        return number === undefined ? [] : [number]
      }),
    subjectWords: Math.max(1, Math.ceil(subjects.size / 32)),
  }
}
