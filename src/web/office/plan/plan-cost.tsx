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
  return points > 0 ? `Costs ${many(points)}` : `Saves ${many(-points)}`
}

/** What lies between two costs; what is proven has only one. */
export function costBetween(least: number | null, most: number): string {
  if (least === null || least >= most) return costWords(most).toLowerCase()
  if (least < 0 && most > 0) return `saves at most ${many(-least)}, or costs at most ${many(most)}`
  const verb = most > 0 ? 'costs' : 'saves'
  const [from, to] = most > 0 ? [least, most] : [-most, -least]
  return `${verb} at least ${from === 0 ? 'nothing' : from.toLocaleString('en-GB')} and at most ${many(to)}`
}

const many = (points: number): string =>
  `${points.toLocaleString('en-GB')} ${points === 1 ? 'point' : 'points'}`
