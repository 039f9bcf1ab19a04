import { type Calling, Closed, type Heard, type Line } from './line.ts'

/** Whoever shows it need not be looked up again while the line is open. */
type Pass = { readonly kind: 'pass'; readonly pass: string }

/** The same over plain HTTP: events come on an answer that stays open, and what is written goes by POST. */
export function httpLine({ address, since, hear, lost }: Calling): Promise<Line> {
  return new Promise((opened, failed) => {
    const events = new EventSource(`${address}?since=${since}`)
    let isOpen = false
    let pass = ''
    const hangUp = () => events.close()
    events.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const heard: Heard | Pass = JSON.parse(data)
      if (heard.kind === 'pass') {
        pass = heard.pass
        return
      }
      if (!isOpen) {
        isOpen = true
        opened({ kind: 'http', send: (sent) => post(address, pass, sent), hangUp })
      }
      hear(heard)
    })
    events.addEventListener('error', () => {
      hangUp()
      if (isOpen) lost()
      else failed(new Error('No events'))
    })
  })
}

async function post(address: string, pass: string, sent: object): Promise<void> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-pass': pass },
    body: JSON.stringify(sent),
  })
  // A guest network’s own page answers in HTML where we expect JSON.
  const isOurs = answer.headers.get('content-type')?.includes('application/json')
  if (!isOurs) throw new Error('Not our answer')
  if (answer.status === 403) throw new Closed((await answer.json()).words)
  if (!answer.ok) throw new Error(`Answered ${answer.status}`)
}
