import { refusing } from '#kernel'

export const refused = refusing({
  'link-expired':
    'This link no longer works: it has been used, withdrawn or is too old. Sign in with your e-mail address, or ask whoever sent it for a new one.',
  'sign-in-link-expired':
    'This link has been used or is more than 10 minutes old. Ask for a new one and use the newest e-mail.',
  'email-unreadable': 'Enter an e-mail address in the correct format, like name@example.sch.uk.',
  'code-unreadable': 'Enter the six digits from the e-mail.',
  'code-wrong': 'That code is not right, or it is too old. Check the newest e-mail, or ask for a new code.',
  'too-many-tries': 'That is too many tries. Wait {minutes} minutes, then try again.',
  'authenticator-code-wrong':
    'That code is not right. Enter the six digits that your authenticator app shows now.',
  'second-step-wrong':
    'That code is not right. Enter the six digits that your authenticator app shows now, or a backup code that you have not used.',
  'second-step-used':
    'That code has been used. Wait until your authenticator app shows the next one, then enter it.',
  'second-step-first': 'Confirm that it is you with your second step first.',
  'not-signed-in': 'You have been signed out. Sign in again.',
  'passkey-refused': 'That passkey did not work. Try again, or sign in with your e-mail address.',
  'provider-unavailable':
    'We cannot reach {provider} at the moment. Sign in with your e-mail address instead.',
  'provider-refused':
    'That account did not sign you in: it must carry the confirmed e-mail address that the partnership knows you by. Sign in with that address instead.',
  'no-such-sign-in': 'Nobody with that e-mail address is known here. Ask the office to add you.',
})
