import { addDays, type Day, daysFrom, longDate, weekOf } from '#kernel'
import type { Tone } from '../message/tag.tsx'

export type CalendarMark = {
  readonly day: Day
  readonly words: string
  readonly href?: string | undefined
  readonly tone?: Tone | undefined
}

type CalendarProps = {
  /** Any day of the month that is shown. */
  readonly month: Day
  readonly marks: readonly CalendarMark[]
  readonly today?: Day | undefined
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A month as a table; on a narrow screen, a list of the days that have something in them. */
export function Calendar({ month, marks, today }: CalendarProps) {
  const [, , name, year] = longDate(month).split(' ')
  return (
    <table className="cf-calendar" role="table">
      <caption className="cf-calendar__caption">
        {name} {year}
      </caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={weekday}>
              {weekday.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((monday) => (
          <tr key={monday}>
            {daysFrom(monday, 7).map((day) => (
              <DayCell
                key={day}
                day={day}
                outside={day.slice(0, 7) !== month.slice(0, 7)}
                today={day === today}
                marks={marks.filter((mark) => mark.day === day)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type DayCellProps = {
  readonly day: Day
  readonly outside: boolean
  readonly today: boolean
  readonly marks: readonly CalendarMark[]
}

function DayCell({ day, outside, today, marks }: DayCellProps) {
  const number = Number(day.slice(8))
  if (outside) return <td className="cf-calendar__day cf-calendar__day--outside">{number}</td>
  return (
    <td
      className={`cf-calendar__day${marks.length === 0 ? ' cf-calendar__day--free' : ''}${today ? ' cf-calendar__day--today' : ''}`}
    >
      <span className="cf-calendar__number" aria-hidden="true">
        {number}
      </span>
      <span className="cf-calendar__date">
        {longDate(day)}
        {today && ', today'}
      </span>
      {marks.map(({ words, href, tone = 'progress' }) =>
        href ? (
          <a key={words} className={`cf-calendar__mark cf-tag--${tone}`} href={href}>
            {words}
          </a>
        ) : (
          <span key={words} className={`cf-calendar__mark cf-tag--${tone}`}>
            {words}
          </span>
        ),
      )}
    </td>
  )
}

/** The Mondays of the weeks that a month touches. */
export function weeksOf(month: Day): Day[] {
  const first = addDays(month, 1 - Number(month.slice(8)))
  return daysFrom(weekOf(first), 42)
    .filter((_, place) => place % 7 === 0)
    .filter((monday) => monday.slice(0, 7) <= month.slice(0, 7))
}
