import type { RoomWording } from './room-wording.ts'
import { sentencesOfEvidence } from './wording-of-evidence.ts'

export const wordingOfReviews: RoomWording = {
  sentences: {
    ...sentencesOfEvidence,
    'reviews.hostLeaderNamed': '{school} named {person} as a host leader of its review',
    'reviews.hostLeaderStoodDown': '{person} is no longer a host leader of the review at {school}',
  },
}
