import { z } from 'zod'
import { Day, PersonId, fact } from '#kernel'
import { HostId } from '#reviews'
import { ReviewId } from '#seasons'
import { RemarkId, ReportId, ShareId } from './ids.ts'
import { RemarkKind } from './remarks/remark.ts'
import { Edition } from './sharing/share.ts'

const about = { report: ReportId, review: ReviewId, school: HostId }

/** What every gate tells: which report, and what was said when it passed. */
export const GatePassed = z.object({ ...about, why: z.string().nullable() })
export type GatePassed = z.infer<typeof GatePassed>

export const reportOpened = fact('reports.opened', z.object(about))
export const partSaved = fact('reports.partSaved', z.object({ ...about, part: z.string() }))
/** Parts that were filled from what is on record. */
export const broughtIn = fact('reports.broughtIn', z.object({ ...about, parts: z.number().int() }))
export const sectionGiven = fact(
  'reports.sectionGiven',
  z.object({ ...about, section: z.string(), title: z.string(), person: PersonId }),
)

export const teamAgreed = fact('reports.teamAgreed', GatePassed)
export const sentToHost = fact('reports.sentToHost', GatePassed)
export const factsConfirmed = fact('reports.factsConfirmed', GatePassed)
export const sentToReader = fact('reports.sentToReader', GatePassed)
export const changesAsked = fact('reports.changesAsked', GatePassed)
export const approved = fact('reports.approved', GatePassed)
export const issued = fact('reports.issued', GatePassed)
export const reopened = fact('reports.reopened', GatePassed)
export const readingTaken = fact('reports.readingTaken', z.object({ ...about, person: PersonId }))

const remarkAbout = { ...about, remark: RemarkId }
export const remarkMade = fact(
  'reports.remarkMade',
  z.object({
    ...remarkAbout,
    kind: RemarkKind,
    part: z.string(),
    line: z.string(),
    words: z.string(),
    instead: z.string().nullable(),
  }),
)
export const remarkAnswered = fact(
  'reports.remarkAnswered',
  z.object({
    ...remarkAbout,
    kind: RemarkKind,
    answer: z.enum(['accepted', 'declined']),
    because: z.string().nullable(),
  }),
)

export const reportShared = fact(
  'reports.shared',
  z.object({
    ...about,
    share: ShareId,
    edition: Edition,
    audience: z.enum(['link', 'trust']),
    to: z.string(),
    expires: Day.nullable(),
    secretHash: z.string().nullable(),
  }),
)
export const shareEnded = fact('reports.shareEnded', z.object({ ...about, share: ShareId, to: z.string() }))
