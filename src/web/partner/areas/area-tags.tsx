import { type AreaState, areaStateWords } from '#excellence'
import { Tag, type Tone } from '#ui'

const tones: Record<AreaState, Tone> = {
  nominated: 'progress',
  accredited: 'success',
  ending: 'waiting',
  expired: 'neutral',
  withdrawn: 'neutral',
  notYet: 'neutral',
}

export const AreaTag = ({ state }: { readonly state: AreaState }) => (
  <Tag tone={tones[state]}>{areaStateWords[state]}</Tag>
)
