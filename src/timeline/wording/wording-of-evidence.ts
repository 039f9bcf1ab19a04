import type { RoomWording } from './room-wording.ts'

/** What is said of evidence and findings: that they are there, never what they say. */
export const sentencesOfEvidence: RoomWording['sentences'] = {
  'reviews.notesReceived': 'Notes came in from the review at {school}: {notes}',
  'reviews.photographReceived': 'A photograph was added to the evidence at {school}',
  'reviews.photographsAllowed': '{school} allowed photographs in its review',
  'reviews.photographsForbidden': '{school} allows no photographs in its review',
  'reviews.safeguardingOpened': 'The safeguarding protocol was used in the review at {school}',
  'reviews.evidenceHeld': 'The evidence of the review at {school} is kept beyond its time: {why}',
  'reviews.evidenceReleased': 'The evidence of the review at {school} is no longer held',
  'reviews.evidenceDeleted':
    'The evidence of the review at {school} was deleted: {notes} notes, {photographs} photographs',
  'reviews.findingRecorded': 'A finding was recorded in the review at {school}',
  'reviews.findingReworded': 'A finding of the review at {school} was put in other words',
  'reviews.findingMoved': 'A finding of the review at {school} was moved',
  'reviews.findingsMerged': 'Two findings of the review at {school} became one',
  'reviews.findingWithdrawn': 'A finding of the review at {school} was taken away',
  'reviews.evidenceCited': 'Notes were put behind a finding of the review at {school}',
  'reviews.evidenceDropped': 'A note was taken from behind a finding of the review at {school}',
  'reviews.findingAnswered': 'A finding of the review at {school} was answered by its {side}',
  'reviews.opinionGiven': 'Somebody gave a first opinion of an estimate in the review at {school}',
}
