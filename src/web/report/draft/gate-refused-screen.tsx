import type { Refusal } from '#kernel'
import { Button, Heading, Notice } from '#ui'

type GateRefusedProps = { readonly refusal: Refusal; readonly back: string }

export const GateRefusedScreen = ({ refusal, back }: GateRefusedProps) => (
  <>
    <Heading>The report cannot go on yet</Heading>
    <Notice tone="warning">
      <p>{refusal.words}</p>
      {refusal.fields
        .filter(({ words }) => words !== refusal.words)
        .map(({ field, words }) => (
          <p key={field}>{words}</p>
        ))}
    </Notice>
    <Button href={back}>Back to the report</Button>
  </>
)
