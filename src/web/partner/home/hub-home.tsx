import type { ReactNode } from 'react'
import { type HeldPost, isRefused, postsOf } from '#kernel'
import { HubId } from '#partnership'
import { hubHomeView } from '#seasons'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { GroupHome } from './group-home.tsx'

/** The year of each hub that somebody leads; nothing for anybody else. */
export async function hubHome(c: Asked): Promise<ReactNode> {
  const hubs = [...new Set(postsOf(c.var.actor).flatMap(hubLed))]
  const views = await Promise.all(hubs.map((hub) => hubHomeView(c.var.reading, hub)))
  const homes = views.flatMap((view) => (isRefused(view) ? [] : [view]))
  if (homes.length === 0) return null
  return homes.map(({ hub, name, ...year }) => (
    <GroupHome
      key={hub}
      kind="hub"
      name={name}
      year={year}
      links={[
        { label: 'The hub’s page and its schools', href: paths.hub({ hub }) },
        { label: 'Practitioners of the hub', href: paths.practitioners({ hub }) },
        { label: 'Days given and received', href: paths.reciprocity() },
      ]}
    />
  ))
}

const leading = ['hubManager', 'seniorPartner']

function hubLed({ role, at }: HeldPost): HubId[] {
  const hub = HubId.safeParse(at.id)
  return leading.includes(role) && hub.success ? [hub.data] : []
}
