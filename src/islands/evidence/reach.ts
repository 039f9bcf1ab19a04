/** How the last attempt to reach the team went. */
export type Reach = 'notTried' | 'reached' | 'nothing' | 'signIn' | 'otherPage' | 'refusal'

export const reachWords: Record<Reach, string> = {
  notTried: '',
  reached: '',
  nothing: 'No network. Keep writing: your notes are on this device and go when there is one.',
  signIn: 'You are signed out. Your notes are on this device and go when you sign in again.',
  otherPage:
    'This network answers with a page of its own. Open another page in the browser to join it; your notes are safe here.',
  refusal: 'The team’s server would not take your notes. Save the recovery file and ask the Lead Reviewer.',
}
