import { z } from 'zod'
import { type Decision, act, happened } from '#kernel'
import type { Transactor } from '#platform/database'
import { type AreaKnown, closeExamination, findAreaToChange } from '../area-store.ts'
import { type NominationWithdrawn, nominationWithdrawn } from '../facts.ts'
import { AreaId } from '../ids.ts'
import { itsSchool } from '../policy.ts'
import { refused } from '../refusals.ts'

/** The school may take a nomination back as long as the team has not closed it. */
export const withdrawNomination = act({
  name: 'excellence.withdrawNomination',
  input: z.object({ area: AreaId }),
  load: (tx: Transactor, { area }) => findAreaToChange(tx, area),
  may: itsSchool,
  decide: (known: AreaKnown): Decision<NominationWithdrawn> => {
    const { area, examination, review, school, title, outcome } = known
    return outcome === null
      ? happened(nominationWithdrawn({ area, examination, review, school, title }))
      : refused('examined-already', { title })
  },
  apply: (tx, { body }, { at }) =>
    closeExamination(tx, { examination: body.examination, outcome: 'withdrawn', at }),
})
