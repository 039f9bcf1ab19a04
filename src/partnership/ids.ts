import type { z } from 'zod'
import { idOf } from '#kernel'

export const SchoolId = idOf('School')
export type SchoolId = z.infer<typeof SchoolId>

export const TrustId = idOf('Trust')
export type TrustId = z.infer<typeof TrustId>

export const HubId = idOf('Hub')
export type HubId = z.infer<typeof HubId>

export const PostId = idOf('Post')
export type PostId = z.infer<typeof PostId>
