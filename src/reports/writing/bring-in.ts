import { z } from 'zod'
import { type Decision, type FactOf, type Occasion, act, happened, personOf } from '#kernel'
import type { Transactor } from '#platform/database'
import { type Finding, type TrustMaterial, findFindings, isAgreedByBoth, trustMaterial } from '#reviews'
import * as Y from 'yjs'
import { isBlank } from '../document/prose.ts'
import { broughtIn } from '../facts.ts'
import { ReportId } from '../ids.ts'
import { mayWrite } from '../policy.ts'
import { refused } from '../refusals.ts'
import { type ReportState, findReportToChange } from '../report-state-store.ts'
import { changeToParts } from './change-to-part.ts'
import { proseOfRecord } from './prose-of-record.ts'
import { partIn, proseIn } from './text-of-report.ts'
import { beginText, insertChange, textOf } from './text-store.ts'

const Bringing = z.object({ report: ReportId })
type Bringing = z.infer<typeof Bringing>
type Brought = FactOf<typeof broughtIn> & { readonly change: string }

type State = ReportState & {
  readonly text: Y.Doc
  readonly material: TrustMaterial | null
  readonly findings: readonly Finding[]
}

/** Fills the parts of a report on a trust that nobody has written in from what the trust and its visitors have put together. */
export const bringIn = act<Transactor, Bringing, State, Brought>({
  name: 'reports.bringIn',
  input: Bringing,
  load: loadRecord,
  may: mayWrite,
  decide,
  apply: async (tx, { body, change }, { at, by }) => {
    const bytes = new Uint8Array(Buffer.from(change, 'base64'))
    await insertChange(tx, { report: body.report, bytes, at, by: personOf(by) })
  },
})

async function loadRecord(
  tx: Transactor,
  { report }: Bringing,
  { today, by, at }: Occasion,
): Promise<State | null> {
  const state = await findReportToChange(tx, { report, today, by })
  if (!state) return null
  await beginText(tx, report, at)
  return {
    ...state,
    text: await textOf(tx, report),
    material: await trustMaterial(tx, state),
    findings: (await findFindings(tx, state.review)).filter(isAgreedByBoth),
  }
}

export function decide({
  report,
  review,
  school,
  framework,
  text,
  material,
  findings,
}: State): Decision<Brought> {
  if (material === null) return refused('nothing-on-record')
  const known = proseOfRecord({ framework, material, findings })
  const wanted = [...known].filter(([part, prose]) => !isBlank(prose) && isBlank(proseIn(partIn(text, part))))
  if (wanted.length === 0) return refused('nothing-to-bring-in')
  const change = changeToParts(text, new Map(wanted))
  return happened({ ...broughtIn({ report, review, school, parts: wanted.length }), change })
}
