import type { ReactNode } from 'react'
import type { Asked } from '../../context.ts'
import { hostHome } from '../../school/home/host-home.tsx'
import { reviewerHome } from '../../reviewer/home/reviewer-home.tsx'

/** What a journey has to say on somebody's home page: nothing, when it has nothing for them. */
export type HomePart = (c: Asked) => Promise<ReactNode>

/** Most pressing first. */
export const homeParts: readonly HomePart[] = [reviewerHome, hostHome]
