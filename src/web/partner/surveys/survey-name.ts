import { AccreditationKind, accreditationWords } from '#practitioners'
import { Programme, programmeWords } from '#programmes'

type Named = { readonly title: string; readonly programme: string; readonly series: string }

const seriesWords: Readonly<Record<string, string>> = {
  nationalConference: 'National Network Conference',
  sharingLeadingPractice: 'Sharing Leading Practice',
  launch: 'Launch',
  midYear: 'Mid-year event',
  wrapUp: 'Wrap-up',
  trustVisit: 'Trust visits',
  trustConference: 'Trust Leaders’ Conference',
  businessWebinar: 'Business webinars',
  facilitation: 'Facilitators',
}

function wordsOf(code: string): string {
  const programme = Programme.safeParse(code)
  if (programme.success) return programmeWords[programme.data]
  const kind = AccreditationKind.safeParse(code)
  return kind.success ? accreditationWords[kind.data] : (seriesWords[code] ?? code)
}

/** “An event: Growing the Top, Launch” */
export function surveyName({ title, programme, series }: Named): string {
  const parts = [programme, series].filter(Boolean).map(wordsOf)
  return parts.length === 0 ? title : `${title}: ${parts.join(', ')}`
}

/** What an address must say of a survey beside its code. */
export const surveyQuery = ({ programme, series }: Omit<Named, 'title'>, year: string) => ({
  programme,
  series,
  year,
})
