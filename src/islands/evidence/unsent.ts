import { useEffect } from 'react'

/** Where other pages of the product find how many notes are only on this device, before somebody signs out. */
const name = 'notes-only-here'

export function useUnsentCount(count: number) {
  useEffect(() => {
    try {
      window.localStorage.setItem(name, String(count))
    } catch {
      // A full or closed store loses the warning, never the notes.
    }
  }, [count])
}
