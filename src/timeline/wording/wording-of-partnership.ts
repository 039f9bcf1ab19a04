import { levelWords, roleWords } from '#partnership'
import type { RoomWording } from './room-wording.ts'

export const wordingOfPartnership: RoomWording = {
  sentences: {
    'partnership.registerImportPlanned': 'A file of the national register was read',
    'partnership.registerImportAdopted': 'A file of the national register was adopted',
    'partnership.registerImportDiscarded': 'A file of the national register was discarded',
    'partnership.publishedImportPlanned': 'A file of published figures was read',
    'partnership.publishedImportAdopted': 'Published figures for {year} were adopted',
    'partnership.publishedImportDiscarded': 'A file of published figures was discarded',
    'partnership.hubOpened': 'The hub {name} opened on {from}',
    'partnership.schoolJoinedHub': '{school} joined {hub} on {from}',
    'partnership.schoolLeftHub': '{school} left {hub} on {on}',
    'partnership.levelGiven': '{school} became a {level} for {year}',
    'partnership.personAdded': '{name} was added',
    'partnership.personAppointed': '{person} took up a post as {role} on {from}',
    'partnership.hubBuddyNamed': '{buddy} became Hub Buddy of {person}, Hub Manager of {hub}',
    'partnership.postEnded': '{person} left a post on {until}',
  },
  values: { level: levelWords, role: roleWords },
}
