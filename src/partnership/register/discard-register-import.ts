import { z } from 'zod'
import { type Decision, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { theOffice } from '../policy.ts'
import { type RegisterImportDiscarded, registerImportDiscarded } from './register-facts.ts'
import { settleRegisterImport, takeRegisterImport } from './register-import-store.ts'
import { type RegisterImport, RegisterImportId } from './register-import.ts'
import { refused } from './register-refusals.ts'

const Input = z.object({ registerImport: RegisterImportId })
type Input = z.infer<typeof Input>

/** Puts a planned import aside: nothing of it reaches the register. */
export const discardRegisterImport = act<Transactor, Input, RegisterImport, RegisterImportDiscarded>({
  name: 'partnership.discardRegisterImport',
  input: Input,
  load: (tx, { registerImport }) => takeRegisterImport(tx, registerImport),
  may: theOffice.or(theSystem),
  decide,
  apply: (tx, { body }, { at, by }) =>
    settleRegisterImport(tx, body.registerImport, { state: 'discarded', at, by }),
})

export function decide({ id, state }: RegisterImport): Decision<RegisterImportDiscarded> {
  switch (state) {
    case 'planned':
      return happened(registerImportDiscarded({ registerImport: id }))
    case 'adopted':
      return refused('register-import-adopted')
    case 'discarded':
      return refused('register-import-discarded')
  }
}
