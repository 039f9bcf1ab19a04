import { z } from 'zod'
import { Day, type Decision, type Occasion, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { type VoiceAdded, voiceAdded } from '../facts.ts'
import { ImpactReportId, VoiceId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { findReport, insertVoice } from './report-store.ts'
import type { ImpactReport } from './report.ts'
import { sectionOf } from './template.ts'

const line = (words: string) => z.string().trim().min(1, words).max(120, 'Use at most 120 characters')
const blank = (text: string) => (text === '' ? null : text)

const Input = z.object({
  report: ImpactReportId,
  section: z.string().refine((id) => sectionOf(id) !== null, 'Choose a section'),
  kind: z.enum(['quote', 'story'], 'Choose a quote or a story'),
  title: z.string().trim().max(160, 'Use at most 160 characters').transform(blank),
  words: z.string().trim().min(1, 'Write the words').max(8000, 'Use at most 8,000 characters'),
  name: line('Say whose words they are'),
  role: line('Say what they do'),
  organisation: line('Say where they work'),
  place: z.string().trim().max(80, 'Use at most 80 characters').transform(blank),
  consentOn: Day,
  consentUntil: z
    .union([z.literal('').transform(() => null), Day], 'Write a date that exists, such as 3 12 2024')
    .nullable(),
})
type Input = z.infer<typeof Input>

/** Adds somebody's words to a draft, with the consent that they gave. */
export const addVoice = act<Transactor, Input, ImpactReport, VoiceAdded>({
  name: 'impact.addVoice',
  input: Input,
  load: (tx, { report }) => findReport(tx, report),
  may: theOffice,
  decide,
  apply: (tx, { body }, { at }) => insertVoice(tx, body, at),
})

export function decide(
  { state }: ImpactReport,
  input: Input,
  { fresh }: Pick<Occasion, 'fresh'>,
): Decision<VoiceAdded> {
  if (state === 'published') return refused('report-published')
  if (input.consentUntil !== null && input.consentUntil < input.consentOn)
    return refused('consent-over', { field: 'consentUntil' })
  return happened(voiceAdded({ ...input, voice: fresh(VoiceId) }))
}
