import type { PlannedTeam } from '#seasons'
import { Tag, type Tone } from '#ui'

type Seat = PlannedTeam['seats'][number]

const changeWords: Record<Seat['change'], { readonly words: string; readonly tone: Tone }> = {
  stays: { words: 'Stays', tone: 'neutral' },
  confirmed: { words: 'Choice confirmed', tone: 'success' },
  new: { words: 'New offer', tone: 'progress' },
}

export const SeatTag = ({ seat }: { readonly seat: Seat }) => (
  <>
    <Tag tone={changeWords[seat.change].tone}>{changeWords[seat.change].words}</Tag>
    {seat.locked && (
      <>
        <br />
        <span className="cf-quiet">
          {seat.byOffice ? 'Put here by the office' : 'Kept here by the office'}
        </span>
      </>
    )}
  </>
)
