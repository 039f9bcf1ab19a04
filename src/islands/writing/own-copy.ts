/** Where this device keeps its own copy of a report while its team writes. */
export const copyOf = (report: string): string => `report-${report}`

const unsentIn = (report: string): string => `${copyOf(report)}-unsent`

/** Remembers whether the copy holds words that the team has not. */
export function markUnsent(report: string, kept: 'team' | 'device' | 'closed'): void {
  try {
    if (kept === 'team') window.localStorage.removeItem(unsentIn(report))
    if (kept === 'device') window.localStorage.setItem(unsentIn(report), 'yes')
  } catch {
    // A closed store keeps the copy longer than it needs to be, and loses nothing.
  }
}

/** The issued report is the school’s: the copy goes from the device, unless it holds words that nobody else has. */
export function forgetOwnCopy(report: string): void {
  try {
    if (report === '' || window.localStorage.getItem(unsentIn(report)) !== null) return
    window.indexedDB.deleteDatabase(copyOf(report))
  } catch {
    // A closed store has no copy.
  }
}
