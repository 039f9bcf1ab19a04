import { z } from 'zod'
import { type Decision, type Occasion, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import type { SchoolId } from '../ids.ts'
import { theOffice } from '../policy.ts'
import { compareRegister } from './comparing/compare-register.ts'
import { type Draft, draftOf } from './comparing/draft-register.ts'
import { findAuthorityCodes, findKnownRegister, findSchoolsAsKnown } from './known-register-store.ts'
import type { KnownRegister } from './comparing/known-register.ts'
import type { FileTrouble } from './reading/open-file.ts'
import { type RegisterReading, readRegister } from './reading/read-register.ts'
import { type RegisterImportPlanned, registerImportPlanned } from './register-facts.ts'
import { insertRegisterImport } from './register-import-store.ts'
import { RegisterImportId } from './register-import.ts'
import type { RegisterPlan } from './comparing/register-plan.ts'
import { refusedFiles } from './register-refusals.ts'
import type { RegisterSchool } from './register-school.ts'

const Input = z.object({
  files: z
    .array(
      z.object({
        name: z.string(),
        bytes: z.custom<Uint8Array>((bytes) => bytes instanceof Uint8Array),
      }),
    )
    .min(1, 'Choose at least one file'),
})
type Input = z.infer<typeof Input>

/** What the files say beside what is known, or why they cannot be read. */
type Comparable = {
  readonly reading: RegisterReading
  readonly known: KnownRegister
  readonly draft: Draft
  readonly was: ReadonlyMap<SchoolId, RegisterSchool>
}
type State = Comparable | { readonly troubles: readonly FileTrouble[] }

/** The fact, and with it the plan that its rows are made from. */
type Planned = RegisterImportPlanned & { readonly reading: RegisterReading; readonly plan: RegisterPlan }

/** Reads and compares files of the national register and keeps what they would change, for somebody to look at. */
export const planRegisterImport = act<Transactor, Input, State, Planned>({
  name: 'partnership.planRegisterImport',
  input: Input,
  load,
  may: theOffice.or(theSystem),
  decide,
  apply: (tx, { body, reading, plan }, { at, by }) =>
    insertRegisterImport(tx, { id: body.registerImport, at, by, reading, plan }),
})

async function load(tx: Transactor, { files }: Input, { today }: Occasion): Promise<State> {
  const reading = readRegister(files, { authorities: await findAuthorityCodes(tx), today })
  if ('troubles' in reading) return reading
  const known = await findKnownRegister(tx, reading.silent)
  const draft = draftOf(reading, known)
  return { reading, known, draft, was: await findSchoolsAsKnown(tx, draft.changing) }
}

export function decide(state: State, _: Input, { fresh }: Pick<Occasion, 'fresh'>): Decision<Planned> {
  if ('troubles' in state) return refusedFiles(state.troubles)
  const { reading } = state
  const plan = compareRegister({ ...state, fresh })
  const planned = registerImportPlanned({
    registerImport: fresh(RegisterImportId),
    asOf: reading.asOf,
    files: reading.files.map(({ name }) => name),
    complaints: reading.complaints.length,
  })
  return happened({ ...planned, reading, plan })
}
