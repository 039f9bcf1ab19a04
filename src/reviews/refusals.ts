import { refusing } from '#kernel'

export const refused = refusing({
  'review-cancelled': 'The review at {school} has been cancelled, so nothing in it can change.',
  'review-closed': 'The review at {school} is closed, so this can no longer change.',
  'not-of-the-school':
    'Only people with a post at {school} can be named. Ask the office to record their post first.',
  'on-the-team-already': '{name} visits in this review, so they cannot also be its host leader.',
  'line-not-there': 'This line of enquiry has gone. Load the page again to see those that stand.',
  'lines-are-enough':
    'There are {most} lines of enquiry already, as many as three days can answer. Change or take out one of them.',
  'not-in-framework': 'That is no part of {framework}. Choose a section of it.',
  'protocol-accepted': 'You have accepted the protocol already. Nothing more is needed.',
  'no-protocol-for-hosts': 'The protocol is for those who visit. Load the page again.',

  'document-not-there': 'This document has gone. Load the page again to see those that are there.',
  'document-too-large': 'The file is larger than {most} MB. Send a smaller one, or a part of it.',
  'document-empty': 'The file is empty. Choose another.',
  'document-kind':
    'This is not a PDF, a Word, Excel or PowerPoint file, an OpenDocument file or a picture. Save it as one of these and send it again.',
  'document-named-otherwise':
    'The file is named .{ending}, but what is in it is a .{really}. Save it again under its own kind.',
  'document-infected': 'A virus was found in the file, so it was not kept. Clean it before sending it again.',
  'document-unreadable': 'The picture cannot be read. Save it again, as a JPEG or PNG.',
  'documents-are-enough':
    'There are {most} documents already, which is as much as a team can read. Take one out.',

  'no-dates': 'The review has no days yet. Choose them first.',
  'no-team': 'Nobody has accepted a place yet, so there is nobody to pair. Come back when the team is there.',
  'no-host-leaders':
    'Every activity pairs a visitor with a host leader, and no host leader is named yet. Name them first.',
  'day-not-of-review': 'That is no day of the review. Choose one of its days.',
  'ends-before-it-begins': 'It must end after it begins.',
  'outside-the-day': 'The review’s day is from {from} to {until}. Choose times inside it, or change the day.',
  'over-a-break': '{name} is from {from} to {until}, and everybody needs it. Choose other times.',
  'not-in-lessons':
    '{title} needs lessons to be going on, and none go on all that time. See when lessons go on.',
  'visitor-with-host':
    'Every activity pairs a visitor with a host leader. Choose both, or neither for everybody.',
  'person-not-there':
    'One of these people is not on the review. Load the page again and choose from the list.',
  'person-clash':
    '{name} is at “{title}” from {from} to {until} on that day. Choose other times or somebody else.',
  'everybody-clash': 'Everybody is at “{title}” from {from} to {until} on that day. Choose other times.',
  'everybody-is-busy':
    '“{title}” is from {from} to {until} on that day, so not everybody is free. Choose other times.',
  'activity-not-there': 'This activity has gone. Load the page again to see the timetable as it stands.',
  'timetable-empty': 'There is nothing in the timetable yet. Let it be drawn, or add an activity, first.',
  'break-outside-day': 'A break must end after it begins.',
  'stretches-overlap': 'Two of these overlap. Make them follow each other.',

  'not-its-even-better-if': 'This even-better-if belongs to another school. Load the page again.',
  'followed-up-already': 'The review of {year} has confirmed this already. See what it says.',
  'too-early-to-confirm': 'The team confirms this during the review, from {day}.',
  'no-earlier-review': 'There is no earlier review of this school to follow up.',
  'report-not-issued': 'The report must be issued first: what it asks for is then carried on.',
  'not-a-host-leader': 'They are not named for this review. Load the page again to see who is.',
})
