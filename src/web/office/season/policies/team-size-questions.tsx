import { FieldRow } from '#ui'
import { PolicyNumber, places } from './policy-number.tsx'

export const TeamSizeQuestions = ({ bands }: { readonly bands: number }) =>
  places(bands).map((band) => (
    <FieldRow key={band}>
      {band < bands - 1 && (
        <PolicyNumber name={`teamSizes.${band}.upTo`} label="Schools of up to" suffix="pupils" />
      )}
      <PolicyNumber
        name={`teamSizes.${band}.peers`}
        label={band < bands - 1 ? 'have' : 'Larger schools have'}
        suffix="peer reviewers"
      />
    </FieldRow>
  ))
