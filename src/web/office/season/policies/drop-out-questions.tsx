import { PolicyNumber } from './policy-number.tsx'

/** How many places are expected to be given up, by notice. */
export const DropOutQuestions = () => (
  <>
    <PolicyNumber name="dropOuts.early" label="More than 6 weeks before" suffix="in 100 places" decimal />
    <PolicyNumber name="dropOuts.weeks" label="2 to 6 weeks before" suffix="in 100 places" decimal />
    <PolicyNumber name="dropOuts.days" label="3 to 13 days before" suffix="in 100 places" decimal />
    <PolicyNumber name="dropOuts.last" label="In the last 2 days" suffix="in 100 places" decimal />
    <PolicyNumber
      name="dropOuts.accepts"
      label="Of those asked to step in, who say yes"
      suffix="in 100"
      decimal
    />
  </>
)
