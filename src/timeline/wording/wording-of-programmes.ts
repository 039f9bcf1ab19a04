import { programmeWords } from '#programmes'
import type { RoomWording } from './room-wording.ts'

export const wordingOfProgrammes: RoomWording = {
  sentences: {
    'programmes.cohortOpened': '{programme} opened for {year}',
    'programmes.memberEnrolled': '{name} joined {programme}',
    'programmes.memberLeft': '{name} left {programme}',
    'programmes.facilitatorNamed': '{person} became a facilitator of {programme}',
    'programmes.facilitatorStoodDown': '{person} is no longer a facilitator of {programme}',
    'programmes.groupFormed': 'A group of {programme} was formed: {name}',
    'programmes.groupChanged': 'A group of {programme} was changed: {name}',
    'programmes.visitPlanned': 'A group of {programme} meets at {hostName} on {heldOn}',
    'programmes.visitRecorded': 'A group of {programme} met at {hostName} on {heldOn}',
    'programmes.visitCalledOff': 'The meeting of {programme} at {hostName} on {heldOn} was called off: {why}',
  },
  values: { programme: programmeWords },
}
