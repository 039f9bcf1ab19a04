import { refusing } from '#kernel'

export const refused = refusing({
  'no-such-question': 'The proforma has changed. Load the page again to see what it asks.',
  'not-a-school-of-trust':
    'That school is not in the trust today. Load the page again to see those that are.',
  'no-such-group': 'This framework has no such group. Load the page again to see those that it has.',
  'five-questions': 'A trust challenge has at most {most} questions. Drop one first.',
  'no-such-challenge': 'That question has gone. Load the page again to see those that stand.',
  'challenge-written': 'Something has been written under this question. Empty it before you drop it.',
  'not-a-visitor': 'They are not on the team. Load the page again to see who is.',
})
