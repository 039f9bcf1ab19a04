import { refusing } from '#kernel'

export const refused = refusing({
  'review-cancelled': 'The review at {school} has been cancelled, so nothing in it can change.',
  'review-closed': 'The review at {school} is closed, so this can no longer change.',
  'not-of-the-school':
    'Only people with a post at {school} can be named. Ask the office to record their post first.',
  'on-the-team-already': '{name} visits in this review, so they cannot also be its host leader.',
  'not-a-host-leader': 'They are not named for this review. Load the page again to see who is.',
})
