import { type FactOf, addDays, longDate } from '#kernel'
import {
  type accreditationEnded,
  type accreditationGranted,
  type accreditationRenewed,
  accreditationWords,
} from '#practitioners'
import type { Followed } from './follow.ts'
import { tell } from './tell.ts'

type Granted = Followed<FactOf<typeof accreditationGranted>['body']>
type Renewed = Followed<FactOf<typeof accreditationRenewed>['body']>
type Ended = Followed<FactOf<typeof accreditationEnded>['body']>

export const tellAccredited = (followed: Granted | Renewed) =>
  tellOwn(
    followed,
    `You are accredited as ${accreditationWords[followed.body.kind]} until ${lastDayWords(followed.body)}.`,
  )

export const tellEnded = (followed: Ended) =>
  tellOwn(
    followed,
    `Your accreditation as ${accreditationWords[followed.body.kind]} ends on ${lastDayWords(followed.body)}.`,
  )

const lastDayWords = ({ until }: { readonly until: Granted['body']['until'] }) => longDate(addDays(until, -1))

const tellOwn = ({ product, body, fact, at }: Granted | Renewed | Ended, words: string) =>
  tell(product, {
    people: [body],
    kind: 'accreditation',
    words,
    about: { kind: 'person', id: body.person },
    fact,
    at,
  })
