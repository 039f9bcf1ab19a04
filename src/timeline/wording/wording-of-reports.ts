import { editionWords } from '#reports'
import type { RoomWording } from './room-wording.ts'

export const wordingOfReports: RoomWording = {
  sentences: {
    'reports.opened': 'The report on {school} was begun',
    'reports.partSaved': 'Part of the report on {school} was written',
    'reports.broughtIn': '{parts} parts of the report on {school} were filled from what is on record',
    'reports.sectionGiven': '{person} was asked to see “{title}” through in the report on {school}',
    'reports.teamAgreed': 'The team agreed the report on {school}',
    'reports.sentToHost': 'The report on {school} went to the school, to check the facts',
    'reports.factsConfirmed': '{school} confirmed the facts of its report',
    'reports.sentToReader': 'The report on {school} went to a QA reader',
    'reports.readingTaken': '{person} took the report on {school} to read',
    'reports.changesAsked': 'The QA reader asked for changes to the report on {school}: {why}',
    'reports.approved': 'The QA reader found the report on {school} ready to issue',
    'reports.issued': 'The report on {school} was issued',
    'reports.reopened': 'The report on {school} was reopened: {why}',
    'reports.remarkMade': 'A {kind} was asked for in the report on {school}',
    'reports.remarkAnswered': 'A {kind} in the report on {school} was {answer}',
    'reports.shared': '{school} shared its report with {to}: {edition}',
    'reports.shareEnded': '{school} stopped sharing its report with {to}',
  },
  values: { edition: editionWords, kind: { correction: 'correction', comment: 'change of words' } },
}
