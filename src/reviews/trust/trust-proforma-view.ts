import { type Refused, isRefused } from '#kernel'
import type { Reading } from '#platform/database'
import type { ReviewId } from '#seasons'
import { whyShut } from '../open-workspace.ts'
import { leadersOfHost, officeOfReview } from '../policy.ts'
import { type ProformaQuestion, exploredIn, proformaQuestions } from './proforma.ts'
import { type TrustSchool, schoolsOfTrust } from './trust-schools-store.ts'
import { proformaOf } from './trust-store.ts'
import { type TrustWorkspaceAsked, trustWorkspaceOf } from './trust-workspace-view.ts'

export type ProformaAnswer = ProformaQuestion & { readonly words: string }

export type TrustProformaView = TrustWorkspaceAsked & {
  readonly answers: readonly ProformaAnswer[]
  /** What the trust’s leaders are exploring, and would like to hear about. */
  readonly explored: readonly string[]
  /** Schools of the trust by the register; those chosen make Proforma 2. */
  readonly schools: readonly TrustSchool[]
  readonly mayWrite: boolean
}

/** Both proformas: what the trust says of itself, and its schools. */
export async function trustProformaView(
  reading: Reading,
  review: ReviewId,
): Promise<TrustProformaView | Refused> {
  const workspace = await trustWorkspaceOf(reading, review)
  if (isRefused(workspace)) return workspace
  const { db, actor, today } = reading
  const proforma = await proformaOf(db, review)
  const may = leadersOfHost.or(officeOfReview).allows({ actor, state: workspace, today })
  return {
    ...workspace,
    answers: proformaQuestions(workspace.framework).map((question) => ({
      ...question,
      words: proforma.get(question.key) ?? '',
    })),
    explored: exploredIn(proforma),
    schools: await schoolsOfTrust(db, { review, trust: workspace.ofTrust.trust, today }),
    mayWrite: may && whyShut(workspace) === null,
  }
}
