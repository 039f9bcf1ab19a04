import { shortDate } from '#kernel'
import { phaseWords } from '#partnership'
import type { ReviewToChoose } from '#seasons'
import { EnglandMap, type EnglandTopology, Table } from '#ui'
import { paths } from '../../paths.ts'
import { PlacementTag } from '../../review-tags.tsx'
import type { Choosing } from './choosing-question.ts'

/** A review with where its host stands. */
export type Located = {
  readonly review: ReviewToChoose
  readonly latitude: number
  readonly longitude: number
}

type ChoosingMapProps = {
  readonly choosing: Choosing
  readonly england: EnglandTopology
  readonly located: readonly Located[]
}

const kindOf = ({ mine, canChoose, open, keptFor }: ReviewToChoose) => {
  if (mine) return 'mine'
  if (!canChoose) return 'conflict'
  return open > 0 && keptFor === null ? 'open' : 'full'
}

export const ChoosingMap = ({ choosing, england, located }: ChoosingMapProps) => (
  <EnglandMap
    england={england}
    title="Reviews to choose"
    points={located.map(({ review, latitude, longitude }) => ({
      lat: latitude,
      lon: longitude,
      label: `${review.schoolName}, ${shortDate(review.first)}, ${review.km} km`,
      href: paths.chooseReview({ review: review.review }, { season: choosing.season }),
      kind: kindOf(review),
    }))}
    kinds={[
      { kind: 'open', label: 'Places open' },
      { kind: 'full', label: 'Full: waiting list' },
      { kind: 'mine', label: 'Yours' },
      { kind: 'conflict', label: 'You cannot choose' },
    ]}
    credit="Boundaries: Office for National Statistics, Open Government Licence v3.0. Contains OS data © Crown copyright."
  >
    <Table
      caption={`${choosing.found.length} reviews, best for you first`}
      columns={[
        {
          heading: 'School',
          cell: ({ review, schoolName }) => (
            <a href={paths.chooseReview({ review }, { season: choosing.season })}>{schoolName}</a>
          ),
        },
        { heading: 'Days', cell: ({ daysWords }) => daysWords },
        { heading: 'Phase', cell: ({ phase }) => phaseWords[phase] },
        { heading: 'Km', numeric: true, cell: ({ km }) => km },
        { heading: 'Places open', numeric: true, cell: ({ open }) => open },
        {
          heading: 'You',
          cell: ({ mine, conflicts, neededAt, scarce }) => {
            if (mine) return <PlacementTag state={mine.state} />
            if (conflicts.length > 0) return 'Cannot choose'
            if (neededAt) return 'Needed more elsewhere'
            return scarce ? 'Needed here' : ''
          },
        },
      ]}
      rows={choosing.found}
      rowKey={({ review }) => review}
    />
  </EnglandMap>
)
