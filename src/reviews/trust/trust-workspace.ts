import type { Day } from '#kernel'
import type { Transactor } from '#platform/database'
import type { ReviewId } from '#seasons'
import { findWorkspaceToChange } from '../workspace/workspace-store.ts'
import type { TrustHost, Workspace } from '../workspace/workspace.ts'

/** The workspace of a trust peer review; a school’s review has none of this. */
export type TrustWorkspace = Workspace & { readonly ofTrust: TrustHost }

type Asked = { readonly review: ReviewId; readonly today: Day }

const isOfTrust = (found: Workspace | null): found is TrustWorkspace =>
  found !== null && found.ofTrust !== null

/** Held until the transaction ends; null when the review is of a school. */
export async function findTrustWorkspaceToChange(
  tx: Transactor,
  asked: Asked,
): Promise<TrustWorkspace | null> {
  const found = await findWorkspaceToChange(tx, asked)
  return isOfTrust(found) ? found : null
}
