import { TextField } from '#ui'

type PolicyNumberProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly suffix?: string | undefined
}

export const PolicyNumber = ({ name, ...asking }: PolicyNumberProps) => (
  <TextField name={`policies.${name}`} inputMode="numeric" width={4} {...asking} />
)

/** The places of so many rows: 0, 1, 2 … */
export const places = (count: number): number[] => Array.from({ length: count }, (_, place) => place)
