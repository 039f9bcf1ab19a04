import { highsRuntime } from './exact/highs-runtime.ts'
import { improveAround } from './exact/neighbourhoods.ts'
import { polish } from './exact/polish.ts'
import { planAmong, prove, raiseToFloor } from './exact/proof.ts'
import { type Bound, type Search, tell } from './search.ts'

/** With more reviews than this, a programme over all of them takes longer than it saves: they are planned anew part by part. */
const atOnce = 1200

/** Tightens a bound and the best plan until they meet or the budget is spent. Throws what HiGHS throws. */
export async function closeGap(search: Search, proven: Bound): Promise<void> {
  const highs = await highsRuntime()
  const steps =
    search.roster.openings.length > atOnce
      ? [
          () => raiseToFloor(search, proven),
          () => improveAround(search, proven, highs),
          () => prove(search, proven, highs),
        ]
      : [
          () => polish(search, proven, highs),
          () => planAmong(search, proven, highs),
          () => prove(search, proven, highs),
        ]
  for (const step of steps) {
    step()
    if ((await tell(search, 'proving', proven)) || search.stopped) return
  }
}
