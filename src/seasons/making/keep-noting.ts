import { type World, stopwatch } from '#kernel'
import type { Follow } from '#matching'
import type { Transactor } from '#platform/database'
import type { TeamPlanId } from '../ids.ts'
import { noteMaking } from './making-store.ts'
import { type MakingProgress, mayStopNow, progressOf } from './plan-making.ts'

type Noting = {
  readonly world: World<Transactor>
  readonly plan: TeamPlanId
  /** How long a round waits to be noted after another, milliseconds. */
  readonly pace?: number | undefined
}

const everySecond = 1000

export type Notes = { readonly follow: Follow; readonly done: () => Promise<void> }

/**
 * Notes how a search goes where every process can read it, about once a second, and tells the search when somebody has asked
 * to stop. It is noted between rounds too: a long silence means that nobody is searching any more.
 */
export function keepNoting({ world, plan, pace = everySecond }: Noting): Notes {
  const elapsed = stopwatch()
  let latest: MakingProgress | null = null
  let noted: number | null = null
  let stopping = false
  let writing: Promise<void> | null = null
  const write = async () => {
    noted = elapsed()
    stopping = await world.transaction((tx) => noteMaking(tx, plan, latest))
  }
  // What cannot be noted now is noted a second later, or shows as a silence.
  const note = () =>
    (writing ??= write()
      .catch(() => undefined)
      .finally(() => (writing = null)))
  const timer = setInterval(() => void note(), everySecond)
  timer.unref()
  return {
    follow: async (progress) => {
      latest = progressOf(progress)
      if (noted === null || elapsed() - noted >= pace) await note()
      return stopping && mayStopNow(latest) ? 'stop' : 'goOn'
    },
    done: async () => {
      clearInterval(timer)
      await writing
    },
  }
}
