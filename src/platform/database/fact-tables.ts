import type { Generated } from 'kysely'
import type { Instant } from '#kernel'

/** What has happened, what it was about, and what has yet to be told to those who follow. */
export type FactTables = {
  fact: {
    id: string
    name: string
    act: string
    at: Instant
    by_person: string | null
    by_kind: string
    body: unknown
  }
  fact_subject: { fact_id: string; kind: string; subject_id: string }
  outbox: { place: Generated<number>; fact_id: string }
}
