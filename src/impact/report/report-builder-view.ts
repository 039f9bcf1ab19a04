import { type Refused, longDate, personOf, refusalOf, refused } from '#kernel'
import { type PartnershipYear, theOffice, trustees } from '#partnership'
import type { Reading } from '#platform/database'
import type { ImpactReportId, VoiceId } from '../ids.ts'
import { mayReadFigures } from '../policy.ts'
import { findSnapshot } from '../snapshots/snapshot-store.ts'
import type { ReportState } from '../tables.ts'
import { findReport, findVoices, findWords } from './report-store.ts'
import { type ReportSection, reportTemplate, sectionOf } from './template.ts'
import { type Consent, consentOn, type Voice } from './voice.ts'

export type VoiceLine = {
  readonly id: VoiceId
  readonly section: string
  readonly kind: Voice['kind']
  readonly who: string
  readonly words: string
  readonly consent: Consent
  readonly consentWords: string
}

export type ReportBuilderView = {
  readonly id: ImpactReportId
  readonly year: PartnershipYear
  readonly state: ReportState
  readonly version: number
  /** A later version of the figures that the draft could stand on; null when there is none. */
  readonly laterVersion: number | null
  readonly sections: readonly (Pick<ReportSection, 'id' | 'title'> & {
    readonly written: number
    readonly blocks: number
    readonly voices: number
  })[]
  readonly voices: readonly VoiceLine[]
  readonly signedOff: number
  readonly mayWrite: boolean
  readonly mayPublish: boolean
  readonly maySignOff: boolean
}

/** What there is of a report, and what is left to do. */
export async function reportBuilderView(
  { db, actor, today }: Reading,
  id: ImpactReportId,
): Promise<ReportBuilderView | Refused> {
  const forbidden = refusalOf(mayReadFigures, { actor, state: null, today })
  if (forbidden) return forbidden
  const report = await findReport(db, id)
  if (!report) return refused('not-found')
  const words = await findWords(db, id)
  const voices = await findVoices(db, id)
  const latest = await findSnapshot(db, report.year)
  const asked = { actor, state: null, today }
  const isOffice = refusalOf(theOffice, asked) === null
  const person = personOf(actor)
  return {
    id,
    year: report.year,
    state: report.state,
    version: report.version,
    laterVersion: latest && latest.version > report.version ? latest.version : null,
    sections: reportTemplate.map(({ id: section, title, blocks }) => ({
      id: section,
      title,
      written: words.get(section)?.size ?? 0,
      blocks: blocks.length,
      voices: voices.filter((voice) => voice.section === section && !voice.withdrawn).length,
    })),
    voices: voices.map((voice) => voiceLine(voice, consentOn(voice, today))),
    signedOff: report.signedOff.length,
    mayWrite: isOffice && report.state === 'draft',
    mayPublish: isOffice,
    maySignOff:
      report.state === 'draft' &&
      refusalOf(trustees, asked) === null &&
      !report.signedOff.some((one) => one === person),
  }
}

function voiceLine(voice: Voice, consent: Consent): VoiceLine {
  const { id, section, kind, words, name, role, organisation, consentOn: from, consentUntil } = voice
  return {
    id,
    section: sectionOf(section)?.title ?? section,
    kind,
    who: `${name}, ${role}, ${organisation}`,
    words,
    consent,
    consentWords: `Given on ${longDate(from)}${consentUntil ? `, until ${longDate(consentUntil)}` : ''}`,
  }
}

export type SectionView = {
  readonly report: ImpactReportId
  readonly year: PartnershipYear
  readonly section: ReportSection
  readonly words: Readonly<Record<string, string>>
}

/** One section to write in. */
export async function sectionView(
  { db, actor, today }: Reading,
  id: ImpactReportId,
  section: string,
): Promise<SectionView | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const [report, known] = [await findReport(db, id), sectionOf(section)]
  if (!report || !known) return refused('not-found')
  const words = (await findWords(db, id)).get(section) ?? new Map<string, string>()
  return { report: id, year: report.year, section: known, words: Object.fromEntries(words) }
}
