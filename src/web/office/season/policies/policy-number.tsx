import { TextField } from '#ui'

type PolicyNumberProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly suffix?: string | undefined
  /** Tenths may be entered too. */
  readonly decimal?: boolean | undefined
}

export const PolicyNumber = ({ name, decimal = false, ...asking }: PolicyNumberProps) => (
  <TextField name={`policies.${name}`} inputMode={decimal ? 'decimal' : 'numeric'} width={4} {...asking} />
)

/** The places of so many rows: 0, 1, 2 … */
export const places = (count: number): number[] => Array.from({ length: count }, (_, place) => place)
