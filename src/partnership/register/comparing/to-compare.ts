import type { IdSchema } from '#kernel'
import type { SchoolId } from '../../ids.ts'
import type { RegisterReading } from '../reading/read-register.ts'
import type { RegisterSchool } from '../register-school.ts'
import type { Draft } from './draft-register.ts'
import type { KnownRegister } from './known-register.ts'

export type ToCompare = {
  readonly reading: RegisterReading
  readonly known: KnownRegister
  readonly draft: Draft
  /** All that is known of the schools whose fields change. */
  readonly was: ReadonlyMap<SchoolId, RegisterSchool>
  readonly fresh: <Id>(schema: IdSchema<Id>) => Id
}
