import { type Refused, isRefused, refused } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReportId } from '../ids.ts'
import { draftFor } from '../report-view.ts'
import { type VersionLine, versionOf, versionsOf } from '../view-store.ts'
import { type PartChange, compareVersions } from './compare.ts'

export type ComparisonView = {
  readonly report: ReportId
  readonly hostName: string
  readonly versions: readonly VersionLine[]
  readonly before: VersionLine
  readonly after: VersionLine
  readonly changes: readonly PartChange[]
}

type Between = { readonly before: number | null; readonly after: number | null }

/** What changed between two versions: the last two, unless others are asked for. */
export async function comparisonView(
  asked: Reading,
  report: ReportId,
  between: Between,
): Promise<ComparisonView | Refused> {
  const state = await draftFor(asked, report)
  if (isRefused(state)) return state
  const versions = await versionsOf(asked.db, report)
  const after = versions.find(({ number }) => number === between.after) ?? versions[0]
  const before = versions.find(({ number }) => number === between.before) ?? versions[1] ?? after
  if (!before || !after) return refused('not-found')
  const [old, fresh] = await Promise.all([
    versionOf(asked.db, report, before.number),
    versionOf(asked.db, report, after.number),
  ])
  if (!old || !fresh) return refused('not-found')
  return {
    report,
    hostName: state.hostName,
    versions,
    before,
    after,
    changes: compareVersions(old, fresh),
  }
}
