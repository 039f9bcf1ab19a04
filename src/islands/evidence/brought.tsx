import type { DeviceDay, DevicePack } from '#notes'
import { Details } from '#ui'

/** What the device brought along to be read with no network: the timetable and the protocol. */
export const Brought = ({ pack }: { readonly pack: DevicePack }) => (
  <>
    {pack.timetable.some(({ lines }) => lines.length > 0) && (
      <>
        <Details summary="Your timetable">
          <Days
            days={pack.timetable.map((day) => ({ ...day, lines: day.lines.filter(({ mine }) => mine) }))}
          />
        </Details>
        <Details summary="Everybody’s timetable">
          <Days days={pack.timetable} />
        </Details>
      </>
    )}
    <Details summary="How we work together">
      <ul className="govuk-list govuk-list--bullet">
        {pack.protocol.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
    </Details>
  </>
)

const Days = ({ days }: { readonly days: readonly DeviceDay[] }) =>
  days
    .filter(({ lines }) => lines.length > 0)
    .map(({ words, lines }) => (
      <section key={words}>
        <h2 className="govuk-heading-s">{words}</h2>
        <ul className="govuk-list govuk-list--spaced">
          {lines.map(({ times, title, who, where }) => (
            <li key={`${times} ${title} ${who}`}>
              <strong>{times}</strong>: {title}
              {where && `, ${where}`}
              <br />
              {who}
            </li>
          ))}
        </ul>
      </section>
    ))
