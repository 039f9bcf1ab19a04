import { accreditationWords } from '#practitioners'
import type { RoomWording } from './room-wording.ts'

export const wordingOfPractitioners: RoomWording = {
  sentences: {
    'practitioners.practitionerRegistered': '{person} joined the list of practitioners',
    'practitioners.profileUpdated': '{person}’s record was changed',
    'practitioners.unavailabilityDeclared': '{person} is away from {first} to {last}',
    'practitioners.unavailabilityRemoved': 'Days away were taken off {person}’s record',
    'practitioners.conflictDeclared': '{person} has a conflict of interest with {school}',
    'practitioners.conflictWithdrawn': '{person} no longer has a conflict of interest with {school}',
    'practitioners.trainingScheduled': '{title} was arranged for {heldOn}',
    'practitioners.trainingEnrolled': '{person} enrolled on {trainingSession}',
    'practitioners.trainingLeft': '{person} gave up their place on {trainingSession}',
    'practitioners.trainingCompleted': '{person} completed {trainingSession}',
    'practitioners.trainingMissed': '{person} did not attend {trainingSession}',
    'practitioners.accreditationGranted': '{person} was accredited as {kind} from {from} until {until}',
    'practitioners.accreditationRenewed': '{person}’s accreditation as {kind} was renewed until {until}',
    'practitioners.accreditationEnded': '{person}’s accreditation as {kind} ended on {until}: {why}',
    'practitioners.accreditationTermSet': 'Accreditation as {kind} now lasts {years} years',
  },
  values: { kind: accreditationWords },
}
