import { Fieldset, type FormState } from '#ui'
import { bandsIn, windowsShown } from './policies-answers.ts'
import { DropOutQuestions } from './drop-out-questions.tsx'
import { ReciprocityQuestions } from './reciprocity-questions.tsx'
import { ChoiceQuestions, ConflictQuestions } from './rule-questions.tsx'
import { TeamSizeQuestions } from './team-size-questions.tsx'
import { WindowQuestions } from './window-questions.tsx'

/** The questions of a season's policies, one group a section. */
export const PoliciesQuestions = ({ state: { values } }: { readonly state: FormState }) => (
  <>
    <Fieldset
      legend="Team size"
      hint="Peer reviewers beside the Lead Reviewer. A school’s size is counted when it signs up."
    >
      <TeamSizeQuestions bands={bandsIn(values, 'teamSizes')} />
    </Fieldset>
    <Fieldset
      legend="When reviews may be held"
      hint="Windows of weeks. Clear every answer of a window to take it out."
    >
      <WindowQuestions windows={windowsShown(values)} />
    </Fieldset>
    <Fieldset legend="Closing dates, choosing and offers">
      <ChoiceQuestions />
    </Fieldset>
    <Fieldset
      legend="Conflicts"
      hint="Nobody ever reviews their own school or a school of their own trust. These are the other rules."
    >
      <ConflictQuestions />
    </Fieldset>
    <Fieldset
      legend="Reciprocity"
      hint="What a school that hosts is asked to give to others. It guides the teams; it never ranks schools."
    >
      <ReciprocityQuestions bands={bandsIn(values, 'byRoll')} />
    </Fieldset>
    <Fieldset
      legend="Places that are given up"
      hint="What you expect in a season, by how long before the review. The plans are tried out against it. To begin with, about 6 places in 100: that fits the 82% of teams which stayed full, nobody replaced, in what was published. How the 6 spread over the weeks is our guess, so put in what you see. It is never about one person."
    >
      <DropOutQuestions />
    </Fieldset>
  </>
)
