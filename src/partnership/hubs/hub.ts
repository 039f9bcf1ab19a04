import { z } from 'zod'

export const HubKind = z.enum(
  ['geographic', 'singlePhase', 'special', 'singleTrust', 'virtual'],
  'Choose a kind of hub',
)
export type HubKind = z.infer<typeof HubKind>

export const hubKindWords: Record<HubKind, string> = {
  geographic: 'Geographic',
  singlePhase: 'Single phase',
  special: 'Special and alternative provision',
  singleTrust: 'Single trust',
  virtual: 'Virtual',
}
