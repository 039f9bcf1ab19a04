import { Choices, type ChoicesProps } from './choices.tsx'

/** Posts its name once for each choice that is ticked. */
export const Checkboxes = (props: ChoicesProps) => <Choices kind="checkboxes" {...props} />
