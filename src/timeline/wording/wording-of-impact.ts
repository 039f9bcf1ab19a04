import type { RoomWording } from './room-wording.ts'

export const wordingOfImpact: RoomWording = {
  sentences: {
    'impact.yearFrozen': 'The figures of {year} were frozen as version {version}',
    'impact.reportDrafted': 'The impact report of {year} was begun',
    'impact.reportVersionTaken': 'The impact report of {year} stands on version {version} of the figures',
    'impact.sectionWritten': 'A section of the impact report was written',
    'impact.voiceAdded': 'The words of {name}, {organisation}, were added to the impact report',
    'impact.voiceWithdrawn': 'Somebody’s words were withdrawn from the impact report',
    'impact.reportSignedOff': '{person} signed off the impact report of {year}',
    'impact.reportPublished': 'The impact report of {year} was published',
    'impact.reportReopened': 'The impact report of {year} was taken back into draft',
    'impact.exportTokenGranted': 'A token to take away figures was granted: {name}',
    'impact.exportTokenRevoked': 'A token to take away figures was revoked',
    'impact.figureDeclaredUnrecorded': '{title} was said to be not recorded in {year}: {why}',
    'impact.figureCountedAgain': '{title} of {year} is made of its rows again',
    'impact.targetSet': 'A target of {value} was set for {year}: {words}',
  },
}
