import { DateField, FieldRow, Radios } from '#ui'
import { PolicyNumber } from './policy-number.tsx'

export const ChoiceQuestions = () => (
  <>
    <FieldRow>
      <DateField name="policies.closing.dates" label="Hosts choose dates until" />
      <DateField name="policies.closing.choices" label="Reviewers choose reviews until" />
    </FieldRow>
    <FieldRow>
      <PolicyNumber name="choices.mostChoices" label="At first, each reviewer may choose" suffix="reviews" />
      <DateField name="policies.choices.fairUntil" label="until, so that everybody has a turn" />
    </FieldRow>
    <PolicyNumber name="offerExpiryDays" label="An offer of a place stays open for" suffix="days" />
    <PolicyNumber
      name="lateWithdrawalDays"
      label="A withdrawal counts as late within"
      hint="Days before the review begins. Late withdrawals are marked, so that the place is filled at once."
      suffix="days"
    />
    <PolicyNumber name="gapDays" label="Days between two reviews of one person, at least" suffix="days" />
  </>
)

export const ConflictQuestions = () => (
  <>
    <PolicyNumber
      name="conflicts.yearsSinceVisit"
      label="Somebody may review the same school again after"
      suffix="years"
    />
    <PolicyNumber
      name="conflicts.leadYearsRunning"
      label="Years running that one person may lead at the same school, at most"
      suffix="years"
    />
    <Radios
      name="policies.conflicts.severalFromOneSchool"
      label="May one team have several people from the same school?"
      layout="inline"
      choices={[
        { value: 'no', label: 'No' },
        { value: 'yes', label: 'Yes' },
      ]}
    />
  </>
)
