import type { Split } from './deal.ts'

/** A survey of 2023/24 about a programme, an event or a trust’s review, with how its answers split. */
export type Touchpoint = {
  readonly code: string
  readonly programme?: string
  readonly series?: string
  readonly kind: string
  readonly title: string
  /** When it closed. */
  readonly closes: string
  readonly invited: number
  readonly said: Readonly<Record<string, Split>>
}

type About = Pick<Touchpoint, 'programme' | 'series' | 'kind'>
type When = readonly [title: string, closes: string, invited: number]
type Asked = readonly [code: string, ...When]

const about = (what: About, asked: Asked, said: Touchpoint['said']): Touchpoint => {
  const [code, title, closes, invited] = asked
  return { code, ...what, title, closes, invited, said }
}

/** The best answers first; nobody gave those that are left out. */
const five = (...given: readonly number[]): Split => Array.from({ length: 5 }, (_, step) => given[step] ?? 0)

/** `asking('event', 'EVENT-1')(slp, ['…, June 2024', '2024-06-28', 20], 9, 6)`: a survey of one question that counts. */
const asking =
  (code: string, question: string) =>
  (what: About, when: When, ...given: readonly number[]): Touchpoint =>
    about(what, [code, ...when], { [question]: five(...given) })

const event = asking('event', 'EVENT-1')
const hosting = asking('visit-host', 'VISIT-H1')
const facilitation = asking('facilitation', 'FAC-1')

const send = { programme: 'send', kind: 'programme' } as const
const gtt = { programme: 'growingTheTop', kind: 'programme' } as const
const elp = { programme: 'extendingLeadingPractice', kind: 'programme' } as const
const jn = { programme: 'jubileeNetworks', kind: 'programme' } as const
const nnc = { series: 'nationalConference', kind: 'event' } as const
const slp = { series: 'sharingLeadingPractice', kind: 'event' } as const
const tln = { programme: 'trustLeaders', kind: 'event' } as const
const webinar = { ...tln, series: 'businessWebinar' } as const

const launch = <What extends About>(what: What) => ({ ...what, series: 'launch' })
const midYear = <What extends About>(what: What) => ({ ...what, series: 'midYear' })
const wrapUp = <What extends About>(what: What) => ({ ...what, series: 'wrapUp' })

/**
 * Splits that give the figures of the report of 2023/24: means to one decimal, shares in whole percent.
 * Where the report says only a mean or a share, how many answered is invented.
 */
const programmes: readonly Touchpoint[] = [
  hosting(send, ['Hosting a SEND review day', '2024-07-12', 37], 30, 7),
  about(send, ['send-visit', 'SEND review days', '2024-07-12', 41], {
    'SEND-V1': five(30, 7),
    'SEND-V2': five(22, 14, 1),
    'SEND-V3': five(19, 15, 3),
    'SEND-V4': five(16, 19, 2),
  }),
  event(launch(send), ['Launch of SEND', '2024-02-02', 41], 26, 11),
  event(wrapUp(send), ['Wrap-up of SEND', '2024-07-19', 37], 15, 15, 2),
  facilitation(send, ['Facilitation of SEND', '2024-07-12', 37], 30, 7),
  hosting(gtt, ['Hosting a visit day', '2024-06-28', 34], 31, 3),
  about(gtt, ['visit-visitor', 'Visit days of Growing the Top', '2024-06-28', 34], {
    'VISIT-V1': five(23, 6),
    'VISIT-V2': five(7, 11, 9, 2),
    'VISIT-V3': five(11, 15, 3),
  }),
  event(launch(gtt), ['Launch of Growing the Top', '2023-11-10', 34], 24, 10),
  event(midYear(gtt), ['Mid-year event of Growing the Top', '2024-03-22', 34], 14, 14, 2),
  event(wrapUp(gtt), ['Wrap-up of Growing the Top', '2024-07-05', 34], 17, 11, 2),
  facilitation(gtt, ['Facilitation of Growing the Top', '2024-07-05', 34], 22, 10, 2),
  hosting(elp, ['Hosting a visit day', '2024-06-28', 17], 15, 2),
  about(elp, ['visit-visitor', 'Visit days of Extending Leading Practice', '2024-06-28', 17], {
    'VISIT-V1': five(12, 5),
    'VISIT-V2': five(6, 7, 4),
  }),
  event(launch(elp), ['Launch of Extending Leading Practice', '2023-11-10', 17], 11, 6),
  event(midYear(elp), ['Mid-year event of Extending Leading Practice', '2024-03-22', 17], 9, 8),
  event(wrapUp(elp), ['Wrap-up of Extending Leading Practice', '2024-07-05', 17], 11, 6),
  facilitation(elp, ['Facilitation of Extending Leading Practice', '2024-07-05', 17], 11, 5, 1),
  about(jn, ['network-meeting', 'Meetings of the Jubilee Networks', '2024-07-05', 42], {
    'NET-1': five(30, 11, 1),
    'NET-2': five(38, 4),
  }),
  facilitation(jn, ['Facilitation of the Jubilee Networks', '2024-07-12', 42], 34, 8),
]

const events: readonly Touchpoint[] = [
  event(nnc, ['National Network Conference, November 2023', '2023-12-01', 60], 31, 15, 2),
  event(nnc, ['National Network Conference, March 2024', '2024-03-28', 64], 33, 17, 2),
  event(nnc, ['National Network Conference, June 2024', '2024-07-05', 58], 28, 14, 2),
  event(slp, ['Sharing Leading Practice, October 2023', '2023-11-03', 28], 14, 7, 1),
  event(slp, ['Sharing Leading Practice, January 2024', '2024-02-02', 24], 11, 6, 1),
  event(slp, ['Sharing Leading Practice, February 2024', '2024-03-08', 31], 16, 8, 1),
  event(slp, ['Sharing Leading Practice, April 2024', '2024-05-10', 27], 12, 7, 1),
  event(slp, ['Sharing Leading Practice, June 2024', '2024-06-28', 20], 9, 6),
  about({ ...tln, series: 'trustVisit' }, ['trust-event', 'Trust visits', '2024-07-05', 36], {
    'TLN-1': five(28, 3),
    'TLN-3': five(17, 14),
  }),
  about(
    { ...tln, series: 'trustConference' },
    ['trust-event', 'Trust Leaders’ Conference', '2024-05-24', 50],
    { 'TLN-1': five(37, 9), 'TLN-2': five(29, 17) },
  ),
  about(webinar, ['trust-event', 'Navigating inflection moments', '2023-12-15', 18], {
    'TLN-1': five(9, 5),
    'TLN-2': five(8, 6),
  }),
  about(webinar, ['trust-event', 'Growth strategy, mergers and due diligence', '2024-03-01', 15], {
    'TLN-1': five(8, 4),
    'TLN-2': five(7, 5),
  }),
  about(webinar, ['trust-event', 'Talent management', '2024-06-14', 14], {
    'TLN-1': five(7, 4),
    'TLN-2': five(6, 5),
  }),
  about(tln, ['trust-residential', 'The leadership residential', '2024-06-28', 22], {
    'TLN-4': [14, 6, 0, 0],
    'TLN-5': five(11, 7, 2),
  }),
]

const trustReview = { kind: 'trustReview' } as const
const trustReviews = (['November 2023', 'January 2024', 'March 2024', 'May 2024'] as const).flatMap(
  (when, place): Touchpoint[] => {
    const closes = ['2023-12-08', '2024-02-09', '2024-04-19', '2024-06-14'][place] ?? ''
    return [
      about(trustReview, ['tpr-host', `Trust Peer Review, ${when}`, closes, 9], {
        'TPR-H1': five(6, 2),
        'TPR-H4': five(5, 3),
      }),
      about(trustReview, ['tpr-reviewer', `Trust Peer Review, ${when}`, closes, 6], {
        'TPR-R1': five(5, 1),
        'TPR-R2': five(4, 2),
      }),
    ]
  },
)

export const touchpoints: readonly Touchpoint[] = [...programmes, ...events, ...trustReviews]
