import { Radios } from '#ui'
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
    <PolicyNumber
      name="dropOuts.standbys"
      label="Of those who said that they stand by, who come"
      suffix="in 100"
      decimal
    />
    <Radios
      name="policies.stepIn"
      label="When a place comes free for which somebody stands by"
      hint="Whoever is asked to stand by is told which it is."
      choices={[
        { value: 'offered', label: 'They are offered the place at once, and can still say no' },
        { value: 'placed', label: 'They are on the team at once, and are told' },
        { value: 'office', label: 'The office says who comes' },
      ]}
    />
    <Radios
      name="policies.lends"
      label="May somebody be asked to change to a team that is short from a later one that is short anyway?"
      hint="Only from a team that can be held without them, and only if they say yes. Where there are fewer people than places, 8 to 12 more teams in 100 are full on the first day. It costs 75 to 105 changes of review in a season of 425 reviews, and a team that lends lacks a second person: up to 1 in 200 more teams are too small to be held."
      choices={[
        { value: 'no', label: 'No: who shares a shortage keeps it shared' },
        { value: 'yes', label: 'Yes: the office may ask them' },
      ]}
    />
  </>
)
