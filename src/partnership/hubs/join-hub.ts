import { z } from 'zod'
import { type Decision, type Occasion, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { schoolsOn } from '../directory/schools-store.ts'
import { type SchoolJoinedHub, type SchoolLeftHub, schoolJoinedHub, schoolLeftHub } from '../facts.ts'
import { HubId, SchoolId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import { refused } from '../refusals.ts'
import type { SchoolStatus } from '../school.ts'
import { apply } from '../store.ts'

const Joining = z.object({
  school: SchoolId,
  hub: HubId,
  leavesItsHub: z.boolean(),
})
type Joining = z.infer<typeof Joining>

export type SchoolOfAHub = {
  readonly name: string
  readonly status: SchoolStatus
  readonly hub: { readonly id: HubId; readonly name: string } | null
}

export const joinHub = act({
  name: 'partnership.joinHub',
  input: Joining,
  load: findSchool,
  may: theOffice,
  decide,
  apply,
})

export function decide(
  { name, status, hub }: SchoolOfAHub,
  joining: Joining,
  { today }: Pick<Occasion, 'today'>,
): Decision<SchoolJoinedHub | SchoolLeftHub> {
  if (status === 'closed') return refused('school-closed', { field: 'school', school: name })
  const joined = schoolJoinedHub({ school: joining.school, hub: joining.hub, from: today })
  if (hub === null) return happened(joined)
  if (hub.id === joining.hub || !joining.leavesItsHub)
    return refused('already-in-hub', { field: 'school', school: name, hub: hub.name })
  return happened(schoolLeftHub({ school: joining.school, hub: hub.id, on: today }), joined)
}

async function findSchool(
  tx: Transactor,
  { school }: Joining,
  { today }: Occasion,
): Promise<SchoolOfAHub | null> {
  const row = await schoolsOn(tx, today)
    .where('school.id', '=', school)
    .select(['school.name', 'school.status', 'hub.id as hub_id', 'hub.name as hub_name'])
    .executeTakeFirst()
  if (!row) return null
  const { name, status, hub_id, hub_name } = row
  return { name, status, hub: hub_id && hub_name ? { id: hub_id, name: hub_name } : null }
}
