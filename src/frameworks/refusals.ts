import { refusing } from '#kernel'

export const refused = refusing({
  'code-taken': 'There is a framework called {code} already. Choose another code: each version has its own.',
  'framework-published':
    '{code} is published, so it never changes: reviews are held with it. Copy it to a draft instead.',
  'section-not-there': 'This section has gone. Load the page again to see those that stand.',
  'not-readable': 'This is not a framework: {why}. Start from one that you took from here.',
  'other-code': 'The file is of {other}, and this draft is {code}. Change the code in the file first.',
})
