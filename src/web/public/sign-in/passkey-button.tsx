import { Button } from '#ui'
import { paths } from '../../paths.ts'

/** Shown by src/islands/passkey.ts where the browser knows passkeys: without scripts there is always the code. */
export const PasskeyButton = () => (
  <form
    hidden
    method="post"
    action={paths.enterWithPasskey()}
    data-passkey="show"
    data-challenge={paths.passkeyChallenge()}
  >
    <Button kind="secondary">Use a passkey</Button>
    <output />
  </form>
)
