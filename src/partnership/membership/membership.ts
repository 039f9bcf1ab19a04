import { z } from 'zod'

export const PartnershipLevel = z.enum(['full', 'network', 'gateway'], 'Choose a partnership level')
export type PartnershipLevel = z.infer<typeof PartnershipLevel>

export const levelWords: Record<PartnershipLevel, string> = {
  full: 'Full Partner',
  network: 'Network Partner',
  gateway: 'Gateway to Partnership',
}
