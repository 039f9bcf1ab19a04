import type { StepIn } from '#seasons'

/** What happens when somebody drops out of a team for which somebody stands by. */
export const stepInWords: Record<StepIn, string> = {
  office: 'If somebody drops out, you say who of those who stand by comes.',
  offered: 'If somebody drops out, whoever stands by is offered the place at once.',
  placed: 'If somebody drops out, whoever stands by is on the team at once, and is told.',
}
