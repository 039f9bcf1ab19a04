import { Choices, type ChoicesProps } from './choices.tsx'

export const Radios = (props: ChoicesProps) => <Choices kind="radios" {...props} />
