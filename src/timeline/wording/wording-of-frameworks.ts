import type { RoomWording } from './room-wording.ts'

export const wordingOfFrameworks: RoomWording = {
  sentences: {
    'frameworks.frameworkDrafted': 'The framework {framework} was drafted from {from}',
    'frameworks.frameworkBegun': 'The framework {framework} was begun',
    'frameworks.frameworkChanged': 'The draft framework {framework} was changed',
    'frameworks.frameworkPublished': 'The framework {framework} was published',
    'frameworks.frameworkDiscarded': 'The draft framework {framework} was discarded',
  },
}
