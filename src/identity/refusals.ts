import { refusing } from '#kernel'

export const refused = refusing({
  'link-expired':
    'This link no longer works: it has been used up, withdrawn or is too old. Sign in with your e-mail address, or ask whoever sent it for a new one.',
})
