import { FieldRow, Select } from '#ui'
import { shareWords } from './policy-lines.ts'
import { PolicyNumber, places } from './policy-number.tsx'

export const ReciprocityQuestions = ({ bands }: { readonly bands: number }) => (
  <>
    <FieldRow>
      <PolicyNumber name="reciprocity.placements" label="Each host gives" suffix="placements" />
      <PolicyNumber name="reciprocity.daysAPlacement" label="each of" suffix="days" />
    </FieldRow>
    {places(bands).map((band) => (
      <FieldRow key={band}>
        {band < bands - 1 && (
          <PolicyNumber name={`reciprocity.byRoll.${band}.upTo`} label="Schools of up to" suffix="pupils" />
        )}
        <Select
          name={`policies.reciprocity.byRoll.${band}.share`}
          label={band < bands - 1 ? 'are asked for' : 'Larger schools are asked for'}
          options={shares([0.5, 1, 1.5, 2])}
        />
      </FieldRow>
    ))}
    <Select
      name="policies.reciprocity.firstYearShare"
      label="A school in its first year is asked for"
      options={shares([0, 0.5, 1])}
    />
  </>
)

const shares = (offered: readonly number[]) =>
  offered.map((share) => ({ value: String(share), label: shareWords(share) }))
