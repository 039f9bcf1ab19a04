import type { ReactNode } from 'react'
import { type HeldPost, isRefused, postsOf } from '#kernel'
import { TrustId } from '#partnership'
import { trustHomeView } from '#seasons'
import type { Asked } from '../../context.ts'
import { paths } from '../../paths.ts'
import { GroupHome } from './group-home.tsx'

/** The year of each trust that somebody leads; nothing for anybody else. */
export async function trustHome(c: Asked): Promise<ReactNode> {
  const trusts = [...new Set(postsOf(c.var.actor).flatMap(trustLed))]
  const views = await Promise.all(trusts.map((trust) => trustHomeView(c.var.reading, trust)))
  const homes = views.flatMap((view) => (isRefused(view) ? [] : [view]))
  if (homes.length === 0) return null
  return homes.map(({ trust, name, ...year }) => (
    <GroupHome
      key={trust}
      kind="trust"
      name={name}
      year={year}
      links={[
        { label: 'The trust’s page and its schools', href: paths.trust({ trust }) },
        { label: 'Days given and received', href: paths.reciprocity() },
      ]}
    />
  ))
}

function trustLed({ role, at }: HeldPost): TrustId[] {
  const trust = TrustId.safeParse(at.id)
  return role === 'trustLeader' && trust.success ? [trust.data] : []
}
