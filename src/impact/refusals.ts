import { refusing } from '#kernel'

/** Every refusal of the room, in words. */
export const refused = refusing({
  'nothing-changed':
    'Nothing has changed since version {version}: the same rows make the same figures. There is no need for another version.',
  'year-not-begun': '{year} has not begun. Freeze it when there is something to freeze.',
})
