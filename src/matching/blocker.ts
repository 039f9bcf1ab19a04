/** A hard rule: no plan ever breaks one. */
export type Rule =
  | 'ownSchool'
  | 'ownTrust'
  | 'ownHub'
  | 'conflict'
  | 'forbidden'
  | 'accreditation'
  | 'availability'
  | 'distance'
  | 'twoAtOnce'
  | 'gap'
  | 'limit'
  | 'sendingSchool'
  | 'sendingTrust'

/** One hard rule that stands between a practitioner and a review, in a sentence about the practitioner. */
export type Blocker = { readonly rule: Rule; readonly words: string }

/** The same before it is put into words, which takes longer than finding it. */
export type Obstacle = { readonly rule: Rule; readonly words: () => string }

/** Why a whole review stays short: completes “… people …”. */
export const ruleWords: Readonly<Record<Rule, string>> = {
  ownSchool: 'work at the host school',
  ownTrust: 'work in the host’s own trust',
  ownHub: 'belong to the host’s own hub',
  conflict: 'have declared a connection, or reviewed here recently',
  forbidden: 'have been ruled out by the office',
  accreditation: 'are not trained and accredited on all the days',
  availability: 'are not free on all the days',
  distance: 'live farther away than they are willing to travel',
  twoAtOnce: 'are on another review on these days',
  gap: 'have another review too close to these days',
  limit: 'have as many reviews as they agreed to',
  sendingSchool: 'come from a school that already has somebody in this team',
  sendingTrust: 'come from a trust that already has somebody in this team',
}
