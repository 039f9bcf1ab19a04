import type { RoomWording } from './room-wording.ts'

export const wordingOfImpact: RoomWording = {
  sentences: {
    'impact.yearFrozen': 'The figures of {year} were frozen as version {version}',
    'impact.targetSet': 'A target of {value} was set for {year}: {words}',
  },
}
