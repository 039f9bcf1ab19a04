import { z } from 'zod'
import { type Decision, type Fact, type Occasion, type Policy, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { type Finding, findFindings } from '#reviews'
import { contentOf } from '../document/content-store.ts'
import type { ReportContent } from '../document/report-content.ts'
import type { GatePassed } from '../facts.ts'
import { ReportId } from '../ids.ts'
import { refused } from '../refusals.ts'
import { openCorrections } from '../remarks/remark-store.ts'
import { type ReportState, findReportToChange } from '../report-state-store.ts'
import { passGate } from './gate-store.ts'
import { type ReportStage, reportStageWords } from './report-stage.ts'

/** What a gate’s rule knows: the report, what it says, and what it rests on. */
export type AtGate = ReportState & {
  readonly content: ReportContent
  readonly findings: readonly Finding[]
  readonly openCorrections: number
}

type Gate<Name extends string, More extends z.ZodRawShape> = {
  readonly name: string
  readonly from: readonly ReportStage[]
  readonly to: ReportStage
  readonly may: Policy<ReportState>
  readonly more: More
  readonly fact: (body: GatePassed) => Fact<Name, GatePassed>
  /** Why it may not pass yet, if there is a reason; else what was said. */
  readonly rule: (state: AtGate, input: z.infer<z.ZodObject<More>>) => Decision<never> | Said
}

export type Said = { readonly outcome: 'passes'; readonly why: string | null }
export const passes = (why: string | null = null): Said => ({ outcome: 'passes', why: why || null })

/** A gate of the report: who may pass it, from where, and what must be true. It keeps a name, a time and a version. */
export function gate<Name extends string, More extends z.ZodRawShape>(described: Gate<Name, More>) {
  const Passing = z.object({ report: ReportId }).and(z.object(described.more))
  type Passing = z.infer<typeof Passing>
  return act({
    name: described.name,
    input: Passing,
    load: (tx: Transactor, { report }: Passing, occasion: Occasion) => atGate(tx, report, occasion),
    may: described.may,
    decide: (state: AtGate, input: Passing): Decision<Fact<Name, GatePassed>> => {
      if (!described.from.includes(state.at))
        return refused('wrong-gate', { stage: reportStageWords[state.at].toLowerCase() })
      const said = described.rule(state, z.object(described.more).parse(input))
      if (said.outcome !== 'passes') return said
      const { report, review, school } = state
      return happened(described.fact({ report, review, school, why: said.why }))
    },
    apply: (tx: Transactor, { body }: Fact<Name, GatePassed>, occasion: Occasion) =>
      passGate(tx, { report: body.report, stage: described.to, why: body.why }, occasion),
  })
}

async function atGate(tx: Transactor, report: ReportId, { today, by }: Occasion): Promise<AtGate | null> {
  const state = await findReportToChange(tx, { report, today, by })
  return (
    state && {
      ...state,
      content: await contentOf(tx, state),
      findings: await findFindings(tx, state.review),
      openCorrections: await openCorrections(tx, report),
    }
  )
}
