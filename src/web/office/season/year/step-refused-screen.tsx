import type { Refusal } from '#kernel'
import { Button, ErrorSummary, Heading } from '#ui'

type StepRefusedScreenProps = {
  readonly title: string
  readonly refusal: Refusal | null
  readonly season: string
}

export const StepRefusedScreen = ({ title, refusal, season }: StepRefusedScreenProps) => (
  <>
    <ErrorSummary refusal={refusal} />
    <Heading>{title}</Heading>
    <Button href={season}>Back to the season</Button>
  </>
)
