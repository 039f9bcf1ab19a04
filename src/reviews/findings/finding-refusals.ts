import { type Refused, refusing } from '#kernel'
import type { Workspace } from '../workspace/workspace.ts'

export const findingRefused = refusing({
  'review-cancelled': 'The review has been cancelled, so nothing in it can change.',
  'report-issued': 'The report has been issued, so its findings stand as they are.',
  'section-not-in-framework': 'Choose a section of this review’s framework.',
  'theme-not-in-section': 'Choose a theme of that section, or none.',
  'finding-gone':
    'That finding has been merged or taken away meanwhile. Load the page again to see where it went.',
  'reworded-meanwhile':
    'Somebody changed the words meanwhile to: “{text}”. Your words are still below: bring the two together.',
  'merge-with-itself': 'Choose another finding to merge it with.',
  'say-why': 'Say in a sentence how you see it, so that both views are on record.',
  'first-already': 'That is the first one already.',
  'no-such-estimate': 'The scale has no such level. Choose one of those that are shown.',
  'estimate-not-asked-for':
    'The school has not asked for this estimate in writing. Nothing has been kept. Say it aloud.',
  'opinion-given': 'You have given your first opinion already, so that nobody’s follows another’s.',
  'nobody-else-yet':
    'Nobody else has given a first opinion of this. Ask one of the team for theirs, or say that you agreed it together.',
  'opinion-first': 'Give your own opinion first. Then you see what the others think.',
})

/** Why the findings of a review can no longer change, or null while they can. */
export function whyFindingsStand({ stage, issuedOn }: Pick<Workspace, 'stage' | 'issuedOn'>): Refused | null {
  if (stage === 'cancelled') return findingRefused('review-cancelled')
  if (issuedOn !== null) return findingRefused('report-issued')
  return null
}
