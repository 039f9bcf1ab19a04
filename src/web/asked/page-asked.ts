import type { Asked } from '../context.ts'

/** Which page of a list the address asks for; without one, the first. */
export const pageAsked = (c: Asked): number => Math.max(1, Math.trunc(Number(c.req.query('page')) || 1))
