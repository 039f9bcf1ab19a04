import type { RoomWording } from './room-wording.ts'

export const wordingOfEvents: RoomWording = {
  sentences: {
    'events.eventRecorded': '{title} took place on {heldOn}, and {attendees} came',
  },
}
