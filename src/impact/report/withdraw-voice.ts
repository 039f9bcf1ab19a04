import { z } from 'zod'
import { type Decision, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { type VoiceWithdrawn, voiceWithdrawn } from '../facts.ts'
import { VoiceId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { findVoice, withdraw } from './report-store.ts'

const Input = z.object({
  voice: VoiceId,
  why: z.string().trim().min(1, 'Say why in a few words').max(200, 'Use at most 200 characters'),
})
type Input = z.infer<typeof Input>
type State = NonNullable<Awaited<ReturnType<typeof findVoice>>>

/** Takes somebody's words out at once, published or not: the next rendering is without them, and they are not kept. */
export const withdrawVoice = act<Transactor, Input, State, VoiceWithdrawn>({
  name: 'impact.withdrawVoice',
  input: Input,
  load: (tx, { voice }) => findVoice(tx, voice),
  may: theOffice,
  decide,
  apply: (tx, { body }, { at }) => withdraw(tx, body, at),
})

export function decide({ id, report, withdrawnAt }: State, { why }: Input): Decision<VoiceWithdrawn> {
  if (withdrawnAt !== null) return refused('voice-withdrawn')
  return happened(voiceWithdrawn({ report, voice: id, why }))
}
