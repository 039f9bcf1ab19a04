import { refusing } from '#kernel'

export const refused = refusing({
  'code-taken': 'There is a framework called {code} already. Choose another code: each version has its own.',
  'framework-published':
    '{code} is published, so it never changes: reviews are held with it. Copy it to a draft instead.',
  'part-not-there': 'This has gone. Load the page again to see what stands.',
  'list-full': 'There can be {most} at most. Remove one first.',
  'list-needs': 'At least {least} must stay. Change this one, or add another first.',
  'not-ready': 'It cannot be published yet. {why}',
  'not-readable': 'This is not a framework: {why}. Start from one that you took from here.',
  'other-code': 'The file is of {other}, and this draft is {code}. Change the code in the file first.',
})
