import { z } from 'zod'
import { type Decision, act, happened, theSystem } from '#kernel'
import type { Transactor } from '#platform/database'
import { theOffice } from '../policy.ts'
import { adoptRows, surveyRegister } from './register-rows-store.ts'
import { type RegisterImportAdopted, registerImportAdopted } from './register-facts.ts'
import { settleRegisterImport, takeRegisterImport } from './register-import-store.ts'
import { type RegisterImport, RegisterImportId } from './register-import.ts'
import { refused } from './register-refusals.ts'

const Input = z.object({ registerImport: RegisterImportId })
type Input = z.infer<typeof Input>

/** Writes a planned import into the register, whole, in one transaction. */
export const adoptRegisterImport = act<Transactor, Input, RegisterImport, RegisterImportAdopted>({
  name: 'partnership.adoptRegisterImport',
  input: Input,
  load: (tx, { registerImport }) => takeRegisterImport(tx, registerImport),
  may: theOffice.or(theSystem),
  decide,
  apply: async (tx, { body }, { at, by }) => {
    await adoptRows(tx, body.registerImport)
    if (body.counts['new']) await surveyRegister(tx)
    await settleRegisterImport(tx, body.registerImport, { state: 'adopted', at, by })
  },
})

export function decide({
  id,
  state,
  asOf,
  counts,
  overtaken,
}: RegisterImport): Decision<RegisterImportAdopted> {
  switch (state) {
    case 'planned':
      return overtaken
        ? refused('register-import-overtaken')
        : happened(registerImportAdopted({ registerImport: id, asOf, counts }))
    case 'adopted':
      return refused('register-import-adopted')
    case 'discarded':
      return refused('register-import-discarded')
  }
}
