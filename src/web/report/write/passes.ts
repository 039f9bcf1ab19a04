import { newSecret } from '#kernel'
import type { Line } from '#reports'

type Opened = { readonly line: Line; readonly session: string; readonly report: string }
type Shown = Omit<Opened, 'line'> & { readonly pass: string }

/** A pass stands for one open line of one session into one report, and ends with it: shown by anybody else it opens nothing. */
export function openPasses() {
  const opened = new Map<string, Opened>()
  return {
    give: (one: Opened) => {
      const pass = newSecret()
      opened.set(pass, one)
      return { pass, end: () => opened.delete(pass) }
    },
    line: ({ pass, session, report }: Shown): Line | null => {
      const one = opened.get(pass)
      return one && session !== '' && one.session === session && one.report === report ? one.line : null
    },
  }
}
