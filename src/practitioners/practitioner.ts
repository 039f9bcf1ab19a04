import { z } from 'zod'

export const Seniority = z.enum(['head', 'senior', 'middle'], 'Choose your level of leadership')
export type Seniority = z.infer<typeof Seniority>

export const seniorityWords: Record<Seniority, string> = {
  head: 'Headteacher or trust leader',
  senior: 'Senior leader',
  middle: 'Middle leader',
}

/** What somebody can bring to a review, and what they can come to learn. */
export const topics = [
  'earlyYears',
  'phonics',
  'reading',
  'writing',
  'oracy',
  'mathematics',
  'science',
  'humanities',
  'languages',
  'arts',
  'physicalEducation',
  'computing',
  'send',
  'inclusion',
  'disadvantage',
  'behaviour',
  'attendance',
  'safeguarding',
  'curriculum',
  'assessment',
  'teaching',
  'sixthForm',
  'careers',
  'governance',
  'wellbeing',
] as const
export const Topic = z.enum(topics, 'Choose from the list')
export type Topic = z.infer<typeof Topic>

export const topicWords: Record<Topic, string> = {
  earlyYears: 'Early years',
  phonics: 'Phonics and early reading',
  reading: 'Reading',
  writing: 'Writing',
  oracy: 'Oracy',
  mathematics: 'Mathematics',
  science: 'Science',
  humanities: 'Humanities',
  languages: 'Languages',
  arts: 'The arts',
  physicalEducation: 'Physical education and sport',
  computing: 'Computing',
  send: 'Special educational needs',
  inclusion: 'Inclusion',
  disadvantage: 'Disadvantaged pupils',
  behaviour: 'Behaviour',
  attendance: 'Attendance',
  safeguarding: 'Safeguarding',
  curriculum: 'Curriculum design',
  assessment: 'Assessment',
  teaching: 'Teaching and learning',
  sixthForm: 'Sixth form',
  careers: 'Careers education',
  governance: 'Governance',
  wellbeing: 'Wellbeing',
}
