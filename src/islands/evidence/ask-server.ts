import type { Answered, DevicePack, Entry } from '#notes'

/** What the server said, or why it could not be asked. */
export type Asked<Answer> =
  | { readonly came: 'answer'; readonly answer: Answer }
  | { readonly came: 'nothing' | 'signIn' | 'otherPage' }
  | { readonly came: 'refusal'; readonly words: string }

const address = (review: string, what: string) => `/capture/${encodeURIComponent(review)}/${what}`

/** A school’s guest network answers with a page of its own until somebody signs in to it. */
async function ask<Answer>(at: string, init?: RequestInit): Promise<Asked<Answer>> {
  try {
    const response = await fetch(at, { credentials: 'same-origin', cache: 'no-store', ...init })
    if (response.status === 401 || response.redirected) return { came: 'signIn' }
    if (!(response.headers.get('content-type') ?? '').includes('application/json'))
      return { came: response.status >= 500 ? 'nothing' : 'otherPage' }
    if (response.ok) return { came: 'answer', answer: await response.json() }
    const { words }: { words: string } = await response.json()
    return { came: 'refusal', words }
  } catch {
    return { came: 'nothing' }
  }
}

type AtHand = { readonly review: string; readonly hostName: string; readonly daysWords: string }

export const askForReviews = () => ask<{ readonly reviews: readonly AtHand[] }>('/capture/reviews')

export const askForPack = (review: string) => ask<DevicePack>(address(review, 'review'))

type Sending = { readonly entries: readonly Entry[]; readonly since: number }

export const sendNotes = (review: string, sending: Sending) =>
  ask<Answered & { readonly upTo: number }>(address(review, 'notes'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sending),
  })

type Taken = { readonly id: string; readonly note: string; readonly bytes: ArrayBuffer }

export const sendPhotograph = (review: string, { id, note, bytes }: Taken) =>
  ask<{ readonly confirmed: string }>(`${address(review, `photographs/${id}`)}?note=${note}`, {
    method: 'POST',
    headers: { 'content-type': 'image/jpeg' },
    body: bytes,
  })

export const sendSafeguarding = (review: string) =>
  ask<{ readonly recorded: boolean }>(address(review, 'safeguarding'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
