import type { DropOutPolicy } from '../withstand/drop-out-policy.ts'
import { mustBeNumber, mustBeWhole } from './numbers.ts'

const share = { least: 0, most: 1 }

/** Throws RangeError for a policy by which no season can be played. */
export function mustBePlayable({ notice, accepts, standbysCome, changesNotWithin }: DropOutPolicy): void {
  if (notice.length === 0) throw new RangeError('A drop-out policy needs a stretch of notice')
  for (const [index, { days, rate, asks }] of notice.entries()) {
    mustBeWhole('The days of a stretch of notice', days)
    mustBeNumber('The rate of a stretch of notice', rate, share)
    mustBeWhole('The asks of a stretch of notice', asks)
    if (days >= (notice[index - 1]?.days ?? Number.POSITIVE_INFINITY))
      throw new RangeError('Stretches of notice go from the longest to the shortest')
  }
  mustBeNumber('The share of those asked who say yes', accepts, share)
  mustBeNumber('The share of standbys who come', standbysCome, share)
  mustBeWhole('The days within which nobody changes', changesNotWithin)
}
