import { refusing } from '#kernel'

/** Every refusal of the room, in words. */
export const refused = refusing({
  'nothing-changed':
    'Nothing has changed since version {version}: the same rows make the same figures. There is no need for another version.',
  'counted-already': 'It is made of its rows already: nobody has said that it is not recorded.',
  'nothing-frozen':
    'Nothing of {year} is frozen. Freeze its figures first: a report stands on figures that stay.',
  'report-drafted': 'There is a report of {year} already. Open it to go on with it.',
  'report-published':
    'The report is published. Take it back first, then change it and have it signed off again.',
  'report-not-published': 'The report is not published.',
  'report-not-signed-off':
    'No trustee has signed off the report as it is now. Ask one to read it and sign it off.',
  'signed-off-already': 'You have signed off this report already.',
  'version-unchanged': 'The report stands on version {version} already.',
  'voice-withdrawn': 'That consent was withdrawn already: nothing is shown of it.',
  'consent-over': 'The last day cannot be before the day of consent.',
  'token-revoked': 'That token was revoked already.',
  'year-not-begun': '{year} has not begun. Freeze it when there is something to freeze.',
})
