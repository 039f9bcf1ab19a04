import { z } from 'zod'
import { type FactOf, act, happened } from '#kernel'
import { theOffice } from '#partnership'
import type { Transactor } from '#platform/database'
import { outlookAskedFor } from '../facts.ts'
import { OutlookId, SeasonId, TeamPlanId } from '../ids.ts'
import { findSeason } from '../season/season-store.ts'
import { insertOutlook } from './outlook-store.ts'

/** `plan`: a draft whose teams are played through; null for the teams as they stand. */
const Asking = z.object({ outlook: OutlookId, season: SeasonId, plan: TeamPlanId.nullable() })
type Asking = z.infer<typeof Asking>

export const askForOutlook = act({
  name: 'seasons.askForOutlook',
  input: Asking,
  load: (tx: Transactor, { season }: Asking) => findSeason(tx, season),
  may: theOffice,
  decide: (_season, { outlook, season, plan }: Asking) =>
    happened(outlookAskedFor({ outlook, season, plan })),
  apply: (tx, { body }: FactOf<typeof outlookAskedFor>, occasion) => insertOutlook(tx, body, occasion),
})
