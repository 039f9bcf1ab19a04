import { refusing } from '#kernel'

export const evidenceRefused = refusing({
  'written-by-another':
    'Somebody else wrote this on the same device. It is sent when they sign in and open the review.',
  'note-of-another-review': 'This note belongs to another review.',
  'not-your-note':
    'Only whoever wrote a note, and whom it is paired with, can change its words. Say what you make of it instead.',
  'evidence-deleted':
    'The evidence of this review has been deleted, as it is 90 days after the report. Nothing more can be added.',
  'report-issued':
    'The report has been issued, so no more evidence is taken. Ask the Lead Reviewer what to do.',
  'review-cancelled': 'The review has been cancelled, so no evidence is taken.',
  'looks-like-a-child': '{found}. Say it another way, or tick that no child can be told from it.',
  'nothing-written': 'Write what you saw or heard.',
  'photographs-not-allowed':
    'The school has not said yes to photographs in this review. Ask its headteacher, or describe what you see.',
  'not-a-photograph': 'Send a photograph of at most 400 kB, as JPEG.',
  'held-already': 'A hold stands already. Release it first if the reason has changed.',
  'no-hold': 'No hold stands. Load the page again to see what has happened.',
  'not-due': 'The evidence of this review is not due to be deleted.',
  'not-a-recovery-file':
    'That is not a recovery file of Critical Friend. Choose the file that ends in “.notes.json”.',
  'file-of-another-review': 'That file is of another review. Open that review and send it there.',
  'file-of-another-person': 'Somebody else’s notes are in that file. Ask them to sign in and send it.',
})
