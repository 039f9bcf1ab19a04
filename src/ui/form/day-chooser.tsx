import { type Day, longDate } from '#kernel'
import { type Asking, LabelledGroup, type Question, useQuestion } from './question.tsx'

export type DayChoice = {
  readonly day: Day
  /** Worth knowing before it is chosen: “Two teams are free”. */
  readonly note?: string | undefined
  /** Why it cannot be had, in words. It is then not offered. */
  readonly taken?: string | undefined
}

export type WeekOfChoices = {
  readonly heading: string
  readonly note?: string | undefined
  readonly days: readonly DayChoice[]
}

type DayChooserProps = Asking & { readonly weeks: readonly WeekOfChoices[] }

/** One day out of several weeks; the days that cannot be had are there too, and say why. */
export function DayChooser({ weeks, ...asking }: DayChooserProps) {
  const question = useQuestion(asking)
  const first = weeks.flatMap(({ days }) => days).find(({ taken }) => taken === undefined)?.day
  return (
    <div className="cf-days">
      <LabelledGroup {...asking} question={question}>
        {weeks.map(({ heading, note, days }) => (
          <div key={heading} className="cf-week">
            <div className="cf-week__head">
              <p className="cf-week__heading">{heading}</p>
              {note && <p className="cf-week__note">{note}</p>}
            </div>
            <ul className="cf-week__days">
              {days.map((choice) => (
                <li key={choice.day} className="cf-week__day">
                  <OneDay
                    choice={choice}
                    name={asking.name}
                    id={choice.day === first ? question.id : `${question.id}-${choice.day}`}
                    question={question}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </LabelledGroup>
    </div>
  )
}

type OneDayProps = {
  readonly choice: DayChoice
  readonly name: string
  readonly id: string
  readonly question: Question
}

function OneDay({ choice: { day, note, taken }, name, id, question }: OneDayProps) {
  if (taken !== undefined)
    return (
      <div className="cf-day cf-day--taken">
        <span className="cf-day__date">{longDate(day)}</span>
        <span className="cf-day__note">Not possible: {taken}</span>
      </div>
    )
  return (
    <>
      <input
        className="cf-day__input"
        type="radio"
        id={id}
        name={name}
        value={day}
        defaultChecked={question.answer === day}
      />
      <label className="cf-day" htmlFor={id}>
        <span className="cf-day__date">{longDate(day)}</span>
        {note && <span className="cf-day__note">{note}</span>}
      </label>
    </>
  )
}
