import { refusing } from '#kernel'

/** Every refusal of reports, in words. */
export const refused = refusing({
  'review-not-begun': 'The report is begun once the review has: its first day is {day}.',
  'review-called-off': 'This review was called off, so there is no report to write.',
  'report-begun': 'The report has been begun already. Open it from the review’s page.',
  'not-open-for-writing': 'The report is {stage}, so its text is closed. Its Lead Reviewer can reopen it.',
  'signed-out-since': 'You are signed out. Sign in again to go on writing.',
  'changed-meanwhile':
    'Somebody else changed this part while you wrote. Your words are kept below and theirs stand above them: bring the two together, then save again.',
  'no-such-part': 'The report has no such part. Load the page again.',
  'not-in-both-parts': 'Choose somebody who is on this review.',
  'wrong-gate':
    'The report is {stage}, so this cannot be done now. Load the page again to see what comes next.',
  'nothing-written': 'Nothing is written under {section} yet. Write it, then come back to this step.',
  'without-evidence':
    '{count} of the report’s points rest on no agreed finding. Tie each to a finding, or say why they may stand.',
  'corrections-open':
    'The Lead Reviewer has not answered every correction yet ({count} left). You can confirm the facts when each has its answer.',
  'line-has-changed': 'That sentence has changed since. Load the page again and choose it as it stands now.',
  'answered-already': 'That has an answer already. Load the page again to read it.',
  'say-why-not': 'Say why it is not taken up, so that whoever asked can follow.',
  'nothing-to-put':
    'No other words were suggested, so there is nothing to put in. Answer it in the text, or decline it.',
  'reader-too-close':
    'A QA reader reads reports of schools that they have no part in. Leave this one to another.',
  'reader-has-it': 'Another QA reader has taken this report. Choose another from the queue.',
  'checklist-open': 'Tick each line of the checklist, or ask for changes instead.',
  'share-ended': 'That way to read the report has ended already.',
  'share-too-long': 'A link lasts a year at most. Choose an earlier last day.',
  'share-in-the-past': 'Choose a last day that is still to come.',
  'no-trust': '{school} belongs to no trust, so there is nobody to share it with there.',
  'shared-with-trust': 'Leaders of the trust can read the report already.',
  'nothing-on-record':
    'Only a report on a trust is filled from its proformas. Write this one from its findings.',
  'nothing-to-bring-in':
    'Every part that the record can fill has words already. Change them where they stand.',
})
