import { DateField, FieldRow, TextField, dateAnswer } from '#ui'
import { type Filled, one } from '../answer.tsx'
import { type Row, rowAnswers, rowsIn } from './rows.ts'

/** The first and last day that a row of a form says. */
export const stretchIn = (row: Row) => ({ first: dateAnswer(row, 'first'), last: dateAnswer(row, 'last') })

/** The stretches of school days that a form says. */
export const termsIn = (form: Filled) =>
  rowsIn(form, 'terms').map((row) => ({ name: one(row, 'name'), ...stretchIn(row) }))

const halfTerms = ['Autumn', 'Spring', 'Summer'].flatMap((term) => [
  { name: `${term}, first half` },
  { name: `${term}, second half` },
])

/** Recorded stretches as the answers of a form; the names of the six half terms where there are none. */
export const termAnswers = (terms: readonly Row[]): Filled =>
  Object.fromEntries(rowAnswers(terms.length > 0 ? terms : halfTerms, 'terms'))

/** How many rows to show: room for six half terms, and always for one more. */
export const termRows = (filled: Filled): number => Math.max(6, rowsIn(filled, 'terms').length + 1)

/** A row for each stretch of school days without a holiday in it. */
export const StretchRows = ({ rows }: { readonly rows: number }) => (
  <div id="terms">
    {Array.from({ length: rows }, (_, row) => (
      <FieldRow key={row}>
        <TextField name={`terms.${row}.name`} label={`Stretch ${row + 1}`} width={20} />
        <DateField name={`terms.${row}.first`} label="First day" />
        <DateField name={`terms.${row}.last`} label="Last day" />
      </FieldRow>
    ))}
  </div>
)
