import { DateField, FieldRow, TextField } from '#ui'
import { PolicyNumber, places } from './policy-number.tsx'

export const WindowQuestions = ({ windows }: { readonly windows: number }) => (
  <>
    {places(windows).map((window) => (
      <FieldRow key={window}>
        <TextField name={`policies.windows.${window}.name`} label={`Window ${window + 1}`} width={10} />
        <DateField name={`policies.windows.${window}.first`} label="First day" />
        <DateField name={`policies.windows.${window}.last`} label="Last day" />
      </FieldRow>
    ))}
    <PolicyNumber
      name="mostReviewsAWeek"
      label="Most reviews in one week"
      hint="When a week has so many, hosts are shown another. Hold it below the Lead Reviewers that you have."
      suffix="reviews"
    />
    <PolicyNumber
      name="weeksOfNotice"
      label="Least notice when we propose days"
      hint="Before the first day of a review. A host that chooses its own days may choose from three weeks ahead."
      suffix="weeks"
    />
  </>
)
