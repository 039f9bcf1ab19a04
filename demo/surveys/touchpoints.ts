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

/** `about(send)('visit-host', ['Hosting a SEND review day', '2024-07-12', 37], …)` */
const about =
  (what: About) =>
  (code: string, [title, closes, invited]: When, said: Touchpoint['said']): Touchpoint => ({
    code,
    ...what,
    title,
    closes,
    invited,
    said,
  })

const send = { programme: 'send', kind: 'programme' } as const
const gtt = { programme: 'growingTheTop', kind: 'programme' } as const
const elp = { programme: 'extendingLeadingPractice', kind: 'programme' } as const
const jn = { programme: 'jubileeNetworks', kind: 'programme' } as const
const nnc = { series: 'nationalConference', kind: 'event' } as const
const slp = { series: 'sharingLeadingPractice', kind: 'event' } as const
const tln = { programme: 'trustLeaders', kind: 'event' } as const

/**
 * Splits that give the figures of the report of 2023/24: means to one decimal, shares in whole percent.
 * Where the report says only a mean or a share, how many answered is invented.
 */
const programmes: readonly Touchpoint[] = [
  about(send)('visit-host', ['Hosting a SEND review day', '2024-07-12', 37], {
    'VISIT-H1': [30, 7, 0, 0, 0],
  }),
  about(send)('send-visit', ['SEND review days', '2024-07-12', 41], {
    'SEND-V1': [30, 7, 0, 0, 0],
    'SEND-V2': [22, 14, 1, 0, 0],
    'SEND-V3': [19, 15, 3, 0, 0],
    'SEND-V4': [16, 19, 2, 0, 0],
  }),
  about({ ...send, series: 'launch' })('event', ['Launch of SEND', '2024-02-02', 41], {
    'EVENT-1': [26, 11, 0, 0, 0],
  }),
  about({ ...send, series: 'wrapUp' })('event', ['Wrap-up of SEND', '2024-07-19', 37], {
    'EVENT-1': [15, 15, 2, 0, 0],
  }),
  about(send)('facilitation', ['Facilitation of SEND', '2024-07-12', 37], { 'FAC-1': [30, 7, 0, 0, 0] }),
  about(gtt)('visit-host', ['Hosting a visit day', '2024-06-28', 34], { 'VISIT-H1': [31, 3, 0, 0, 0] }),
  about(gtt)('visit-visitor', ['Visit days of Growing the Top', '2024-06-28', 34], {
    'VISIT-V1': [23, 6, 0, 0, 0],
    'VISIT-V2': [7, 11, 9, 2, 0],
    'VISIT-V3': [11, 15, 3, 0, 0],
  }),
  about({ ...gtt, series: 'launch' })('event', ['Launch of Growing the Top', '2023-11-10', 34], {
    'EVENT-1': [24, 10, 0, 0, 0],
  }),
  about({ ...gtt, series: 'midYear' })('event', ['Mid-year event of Growing the Top', '2024-03-22', 34], {
    'EVENT-1': [14, 14, 2, 0, 0],
  }),
  about({ ...gtt, series: 'wrapUp' })('event', ['Wrap-up of Growing the Top', '2024-07-05', 34], {
    'EVENT-1': [17, 11, 2, 0, 0],
  }),
  about(gtt)('facilitation', ['Facilitation of Growing the Top', '2024-07-05', 34], {
    'FAC-1': [22, 10, 2, 0, 0],
  }),
  about(elp)('visit-host', ['Hosting a visit day', '2024-06-28', 17], { 'VISIT-H1': [15, 2, 0, 0, 0] }),
  about(elp)('visit-visitor', ['Visit days of Extending Leading Practice', '2024-06-28', 17], {
    'VISIT-V1': [12, 5, 0, 0, 0],
    'VISIT-V2': [6, 7, 4, 0, 0],
  }),
  about({ ...elp, series: 'launch' })('event', ['Launch of Extending Leading Practice', '2023-11-10', 17], {
    'EVENT-1': [11, 6, 0, 0, 0],
  }),
  about({ ...elp, series: 'midYear' })(
    'event',
    ['Mid-year event of Extending Leading Practice', '2024-03-22', 17],
    { 'EVENT-1': [9, 8, 0, 0, 0] },
  ),
  about({ ...elp, series: 'wrapUp' })('event', ['Wrap-up of Extending Leading Practice', '2024-07-05', 17], {
    'EVENT-1': [11, 6, 0, 0, 0],
  }),
  about(elp)('facilitation', ['Facilitation of Extending Leading Practice', '2024-07-05', 17], {
    'FAC-1': [11, 5, 1, 0, 0],
  }),
  about(jn)('network-meeting', ['Meetings of the Jubilee Networks', '2024-07-05', 42], {
    'NET-1': [30, 11, 1, 0, 0],
    'NET-2': [38, 4, 0, 0, 0],
  }),
  about(jn)('facilitation', ['Facilitation of the Jubilee Networks', '2024-07-12', 42], {
    'FAC-1': [34, 8, 0, 0, 0],
  }),
]

const events: readonly Touchpoint[] = [
  about(nnc)('event', ['National Network Conference, November 2023', '2023-12-01', 60], {
    'EVENT-1': [31, 15, 2, 0, 0],
  }),
  about(nnc)('event', ['National Network Conference, March 2024', '2024-03-28', 64], {
    'EVENT-1': [33, 17, 2, 0, 0],
  }),
  about(nnc)('event', ['National Network Conference, June 2024', '2024-07-05', 58], {
    'EVENT-1': [28, 14, 2, 0, 0],
  }),
  about(slp)('event', ['Sharing Leading Practice, October 2023', '2023-11-03', 28], {
    'EVENT-1': [14, 7, 1, 0, 0],
  }),
  about(slp)('event', ['Sharing Leading Practice, January 2024', '2024-02-02', 24], {
    'EVENT-1': [11, 6, 1, 0, 0],
  }),
  about(slp)('event', ['Sharing Leading Practice, February 2024', '2024-03-08', 31], {
    'EVENT-1': [16, 8, 1, 0, 0],
  }),
  about(slp)('event', ['Sharing Leading Practice, April 2024', '2024-05-10', 27], {
    'EVENT-1': [12, 7, 1, 0, 0],
  }),
  about(slp)('event', ['Sharing Leading Practice, June 2024', '2024-06-28', 20], {
    'EVENT-1': [9, 6, 0, 0, 0],
  }),
  about({ ...tln, series: 'trustVisit' })('trust-event', ['Trust visits', '2024-07-05', 36], {
    'TLN-1': [28, 3, 0, 0, 0],
    'TLN-3': [17, 14, 0, 0, 0],
  }),
  about({ ...tln, series: 'trustConference' })(
    'trust-event',
    ['Trust Leaders’ Conference', '2024-05-24', 50],
    {
      'TLN-1': [37, 9, 0, 0, 0],
      'TLN-2': [29, 17, 0, 0, 0],
    },
  ),
  about({ ...tln, series: 'businessWebinar' })(
    'trust-event',
    ['Navigating inflection moments', '2023-12-15', 18],
    {
      'TLN-1': [9, 5, 0, 0, 0],
      'TLN-2': [8, 6, 0, 0, 0],
    },
  ),
  about({ ...tln, series: 'businessWebinar' })(
    'trust-event',
    ['Growth strategy, mergers and due diligence', '2024-03-01', 15],
    {
      'TLN-1': [8, 4, 0, 0, 0],
      'TLN-2': [7, 5, 0, 0, 0],
    },
  ),
  about({ ...tln, series: 'businessWebinar' })('trust-event', ['Talent management', '2024-06-14', 14], {
    'TLN-1': [7, 4, 0, 0, 0],
    'TLN-2': [6, 5, 0, 0, 0],
  }),
  about(tln)('trust-residential', ['The leadership residential', '2024-06-28', 22], {
    'TLN-4': [14, 6, 0, 0],
    'TLN-5': [11, 7, 2, 0, 0],
  }),
]

const trustReview = { kind: 'trustReview' } as const
const trustReviews = (['November 2023', 'January 2024', 'March 2024', 'May 2024'] as const).flatMap(
  (when, place): Touchpoint[] => {
    const closes = ['2023-12-08', '2024-02-09', '2024-04-19', '2024-06-14'][place] ?? ''
    return [
      about(trustReview)('tpr-host', [`Trust Peer Review, ${when}`, closes, 9], {
        'TPR-H1': [6, 2, 0, 0, 0],
        'TPR-H4': [5, 3, 0, 0, 0],
      }),
      about(trustReview)('tpr-reviewer', [`Trust Peer Review, ${when}`, closes, 6], {
        'TPR-R1': [5, 1, 0, 0, 0],
        'TPR-R2': [4, 2, 0, 0, 0],
      }),
    ]
  },
)

export const touchpoints: readonly Touchpoint[] = [...programmes, ...events, ...trustReviews]
