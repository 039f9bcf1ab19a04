/**
 * Makes and shows passkeys (W3C Web Authentication). The forms that it wakes stay hidden where it cannot run.
 * Bytes travel as base64url by hand: Safari 15 has no `parseCreationOptionsFromJSON`.
 */
const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))

const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

type Named = { id: string; type: 'public-key' }
type ToMake = Omit<PublicKeyCredentialCreationOptions, 'challenge' | 'user' | 'excludeCredentials'> & {
  challenge: string
  user: { id: string; name: string; displayName: string }
  excludeCredentials?: Named[]
}
type ToShow = Omit<PublicKeyCredentialRequestOptions, 'challenge' | 'allowCredentials'> & {
  challenge: string
  allowCredentials?: Named[]
}

const known = (named: Named[] = []) => named.map(({ id, type }) => ({ type, id: bytes(id) }))

async function make(options: ToMake) {
  const made = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: known(options.excludeCredentials),
    },
  })
  if (!(made instanceof PublicKeyCredential)) return null
  const { response } = made
  if (!(response instanceof AuthenticatorAttestationResponse)) return null
  return {
    ...described(made),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
    },
  }
}

async function show(options: ToShow) {
  const shown = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: known(options.allowCredentials),
    },
  })
  if (!(shown instanceof PublicKeyCredential)) return null
  const { response } = shown
  if (!(response instanceof AuthenticatorAssertionResponse)) return null
  return {
    ...described(shown),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: response.userHandle ? text(response.userHandle) : null,
    },
  }
}

const described = ({ id, rawId }: PublicKeyCredential) => ({
  id,
  rawId: text(rawId),
  type: 'public-key',
  clientExtensionResults: {},
})

const post = (address: string, body: unknown) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

async function ceremony(form: HTMLFormElement): Promise<string> {
  const asked = await post(form.dataset['challenge'] ?? '', {})
  if (!asked.ok) return wordsOf(asked)
  const making = form.dataset['passkey'] === 'make'
  const credential = making ? await make(await asked.json()) : await show(await asked.json())
  const name = new FormData(form).get('name')
  const answered = await post(form.action, making ? { response: credential, name } : credential)
  if (!answered.ok) return wordsOf(answered)
  const { to }: { to: string } = await answered.json()
  window.location.assign(to)
  return ''
}

async function wordsOf(answer: Response): Promise<string> {
  const { words }: { words: string } = await answer.json()
  return words
}

function wake(form: HTMLFormElement) {
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    const say = (words: string) => {
      const status = form.querySelector('output')
      if (status) status.textContent = words
    }
    say('')
    ceremony(form).then(say, () => say('The passkey was not used. Try again, or use the code.'))
  })
}

// A passkey belongs to a name: a machine's number has none (Web Authentication, §5.1.3, effective domain).
const hasName = !/^[\d.]+$|:/.test(window.location.hostname)

export function wakePasskeys() {
  if (!('PublicKeyCredential' in window) || !hasName) return
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passkey]')) wake(form)
}
