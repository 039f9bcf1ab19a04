import { z } from 'zod'
import { type Decision, type Occasion, act, happened } from '#kernel'
import { type Transactor, reading } from '#platform/database'
import { type HubOpened, hubOpened } from '../facts.ts'
import { HubId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import { apply } from '../store.ts'
import type { PartnershipTables } from '../tables.ts'
import { blankOrLine, line } from '../words.ts'
import { HubKind } from './hub.ts'

const HubToOpen = z.object({
  name: line('Write the hub’s name', 80),
  kind: HubKind,
  region: blankOrLine(60),
  vision: blankOrLine(300),
})
type HubToOpen = z.infer<typeof HubToOpen>

type NamesTaken = { readonly taken: boolean }

export const openHub = act({
  name: 'partnership.openHub',
  input: HubToOpen,
  load: isNameTaken,
  may: theOffice,
  decide,
  apply,
})

export function decide(
  { taken }: NamesTaken,
  hub: HubToOpen,
  { today, fresh }: Occasion,
): Decision<HubOpened> {
  if (taken) return refused('hub-name-taken', { field: 'name', name: hub.name })
  return happened(hubOpened({ hub: fresh(HubId), ...hub, from: today }))
}

async function isNameTaken(tx: Transactor, { name }: HubToOpen): Promise<NamesTaken> {
  const found = await reading<PartnershipTables>(tx)
    .selectFrom('hub')
    .where((where) => where(where.fn('lower', ['name']), '=', name.toLowerCase()))
    .select('id')
    .executeTakeFirst()
  return { taken: found !== undefined }
}
