import type { PlaceFound } from '#partnership'
import type { SeasonView } from '#seasons'
import { Heading, Lead } from '#ui'
import { paths } from '../../../paths.ts'
import { FindSchool } from '../find-school.tsx'

type SignUpScreenProps = {
  readonly season: SeasonView
  readonly words: string
  readonly schools: readonly PlaceFound[]
}

export const SignUpScreen = ({ season, words, schools }: SignUpScreenProps) => (
  <>
    <Heading caption={`Season ${season.year}`}>Sign a school up</Heading>
    <Lead>
      Schools sign up themselves. When one asks you to, find it here; you can also sign one up after dates
      have closed.
    </Lead>
    <FindSchool
      action={paths.seasonSignUp({ season: season.id })}
      words={words}
      schools={schools}
      leadsTo={(school) => paths.hosting({ school }, { season: season.id })}
    />
  </>
)
