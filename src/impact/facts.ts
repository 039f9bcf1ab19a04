import { z } from 'zod'
import { Day, type FactOf, PersonId, fact } from '#kernel'
import { PartnershipYear } from '#partnership'
import { ExportTokenId, ImpactReportId, SnapshotId, VoiceId } from './ids.ts'

export const yearFrozen = fact(
  'impact.yearFrozen',
  z.object({ snapshot: SnapshotId, year: PartnershipYear, version: z.int(), changed: z.int() }),
)
export type YearFrozen = FactOf<typeof yearFrozen>

export const targetSet = fact(
  'impact.targetSet',
  z.object({ metric: z.string(), year: PartnershipYear, value: z.number(), words: z.string() }),
)
export type TargetSet = FactOf<typeof targetSet>

export const figureDeclaredUnrecorded = fact(
  'impact.figureDeclaredUnrecorded',
  z.object({ metric: z.string(), title: z.string(), year: PartnershipYear, why: z.string() }),
)
export type FigureDeclaredUnrecorded = FactOf<typeof figureDeclaredUnrecorded>

export const figureCountedAgain = fact(
  'impact.figureCountedAgain',
  z.object({ metric: z.string(), title: z.string(), year: PartnershipYear }),
)
export type FigureCountedAgain = FactOf<typeof figureCountedAgain>

export const reportDrafted = fact(
  'impact.reportDrafted',
  z.object({ report: ImpactReportId, year: PartnershipYear, snapshot: SnapshotId }),
)
export type ReportDrafted = FactOf<typeof reportDrafted>

export const reportVersionTaken = fact(
  'impact.reportVersionTaken',
  z.object({ report: ImpactReportId, year: PartnershipYear, snapshot: SnapshotId, version: z.int() }),
)
export type ReportVersionTaken = FactOf<typeof reportVersionTaken>

export const sectionWritten = fact(
  'impact.sectionWritten',
  z.object({ report: ImpactReportId, section: z.string(), words: z.record(z.string(), z.string()) }),
)
export type SectionWritten = FactOf<typeof sectionWritten>

export const voiceAdded = fact(
  'impact.voiceAdded',
  z.object({
    report: ImpactReportId,
    voice: VoiceId,
    section: z.string(),
    kind: z.enum(['quote', 'story']),
    title: z.string().nullable(),
    words: z.string(),
    name: z.string(),
    role: z.string(),
    organisation: z.string(),
    place: z.string().nullable(),
    consentOn: Day,
    consentUntil: Day.nullable(),
  }),
)
export type VoiceAdded = FactOf<typeof voiceAdded>

export const voiceWithdrawn = fact(
  'impact.voiceWithdrawn',
  z.object({ report: ImpactReportId, voice: VoiceId, why: z.string() }),
)
export type VoiceWithdrawn = FactOf<typeof voiceWithdrawn>

export const reportSignedOff = fact(
  'impact.reportSignedOff',
  z.object({ report: ImpactReportId, year: PartnershipYear, person: PersonId }),
)
export type ReportSignedOff = FactOf<typeof reportSignedOff>

export const reportPublished = fact(
  'impact.reportPublished',
  z.object({ report: ImpactReportId, year: PartnershipYear }),
)
export type ReportPublished = FactOf<typeof reportPublished>

export const reportReopened = fact(
  'impact.reportReopened',
  z.object({ report: ImpactReportId, year: PartnershipYear }),
)
export type ReportReopened = FactOf<typeof reportReopened>

export const exportTokenGranted = fact(
  'impact.exportTokenGranted',
  z.object({ exportToken: ExportTokenId, person: PersonId, name: z.string() }),
)
export type ExportTokenGranted = FactOf<typeof exportTokenGranted>

export const exportTokenRevoked = fact(
  'impact.exportTokenRevoked',
  z.object({ exportToken: ExportTokenId, person: PersonId }),
)
export type ExportTokenRevoked = FactOf<typeof exportTokenRevoked>
