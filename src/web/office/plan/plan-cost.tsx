import type { ChangeShown } from '#seasons'
import { Button } from '#ui'
import { changeWorth } from './change-in.ts'

type ChangeButtonProps = {
  readonly change: { readonly kind: string; readonly person: string; readonly out?: string }
  readonly words: string
  readonly about: string
}

export const ChangeButton = ({ change, words, about }: ChangeButtonProps) => (
  <Button kind="secondary" name="change" value={changeWorth(change)} about={about}>
    {words}
  </Button>
)

type Shown = Pick<ChangeShown, 'points' | 'words' | 'blockers'>

export const Cost = ({ shown }: { readonly shown: Shown | undefined }) => {
  if (!shown) return 'They have accepted this place'
  if (shown.blockers.length > 0) return shown.blockers.join(' ')
  return (
    <>
      <strong>{costWords(shown.points)}</strong>
      <br />
      <span className="cf-quiet">{shown.words}</span>
    </>
  )
}

export function costWords(points: number): string {
  if (points === 0) return 'No cost'
  const many = `${Math.abs(points).toLocaleString('en-GB')} ${Math.abs(points) === 1 ? 'point' : 'points'}`
  return points > 0 ? `Costs ${many}` : `Saves ${many}`
}
