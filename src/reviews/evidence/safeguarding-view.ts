import { type Refused, isRefused } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { evidenceAsked } from './reads-evidence.ts'
import { safeguardingOf } from './device-view.ts'

export type SafeguardingView = {
  readonly review: ReviewId
  readonly hostName: string
  readonly lead: { readonly name: string; readonly telephone: string | null } | null
}

/** Whom a concern about a child is taken to. */
export async function safeguardingView(
  reading: Reading,
  review: ReviewId,
): Promise<SafeguardingView | Refused> {
  const asked = await evidenceAsked(reading, review)
  if (isRefused(asked)) return asked
  const { workspace } = asked
  return { review, hostName: workspace.hostName, lead: safeguardingOf(workspace) }
}
