import { type Refused, refusalOf, refused } from '#kernel'
import { theOffice } from '#partnership'
import type { Reading } from '#platform/database'
import type { FrameworkCode } from './framework-code.ts'
import { type FrameworkVersion, findFramework, madeFrameworks } from './framework-store.ts'
import { shippedFrameworks } from './shipped.ts'

/** Every version: the office’s own first, then those that come with the product. */
export async function frameworksView({ db, actor, today }: Reading): Promise<FrameworkVersion[] | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  const shipped = shippedFrameworks.map((content) => ({
    code: content.code,
    content,
    published: true,
    shipped: true,
  }))
  return [...(await madeFrameworks(db)), ...shipped]
}

/** One version, as a preview of what reviews with it look at. */
export async function frameworkView(
  { db, actor, today }: Reading,
  code: FrameworkCode,
): Promise<FrameworkVersion | Refused> {
  const forbidden = refusalOf(theOffice, { actor, state: null, today })
  if (forbidden) return forbidden
  return (await findFramework(db, code)) ?? refused('not-found')
}
