import type { RoomWording } from './room-wording.ts'

export const wordingOfTimeline: RoomWording = {
  sentences: {
    'timeline.notificationsRead': '{person} read what they had been told',
    'timeline.toldAgain': 'Something that could not be sent was tried again',
  },
}
