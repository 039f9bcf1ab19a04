/**
 * How a season is expected to go. `notice` are stretches of time before a review, longest notice first: `days` is the least
 * notice in it, `rate` the share of all places (0 to 1) that are given up in it, `asks` how many people can be asked in turn for
 * one place, and `whom`: anybody who is free, or only those who stand by. Rates are by notice and never by person.
 */
export type DropOutPolicy = {
  readonly notice: readonly NoticeStretch[]
  /** The share of those asked who say yes (0 to 1). */
  readonly accepts: number
  /** The share of those who have said that they stand by who come when a place is empty (0 to 1). */
  readonly standbysCome: number
  /** Somebody who is placed may be asked to change to a review that needs them, if theirs is at least so many days away. */
  readonly changesNotWithin: number
  /**
   * Somebody may also be asked to change from a team that is short anyway and stays quorate without them: more teams are full, and
   * those that are not lack more. In the last days before a review those who stand by for it may either way.
   */
  readonly lends: boolean
}

export type NoticeStretch = {
  readonly days: number
  readonly rate: number
  readonly asks: number
  readonly whom: 'anybody' | 'standbys'
}

/**
 * 5.6 % of places given up is what leaves 82 % of teams full when nobody is replaced, the published figure. How it spreads over
 * the time before a review is an assumption: nobody has published that.
 */
export const standardDropOut: DropOutPolicy = {
  notice: [
    { days: 42, rate: 0.014, asks: 20, whom: 'anybody' },
    { days: 14, rate: 0.018, asks: 12, whom: 'anybody' },
    { days: 3, rate: 0.016, asks: 6, whom: 'anybody' },
    { days: 0, rate: 0.008, asks: 4, whom: 'standbys' },
  ],
  accepts: 0.6,
  standbysCome: 0.95,
  changesNotWithin: 14,
  lends: false,
}
