import { Button, Table, TextField } from '#ui'
import { paths } from '../../paths.ts'

export type PasskeyLine = { readonly id: string; readonly name: string }

export const Passkeys = ({ passkeys }: { readonly passkeys: readonly PasskeyLine[] }) => (
  <>
    <p className="govuk-body">
      A passkey signs you in with your fingerprint, face or device code, and needs no mail.
    </p>
    {passkeys.length > 0 && (
      <Table
        caption="Your passkeys"
        captionSize="hidden"
        rows={passkeys}
        rowKey={({ id }) => id}
        columns={[
          { heading: 'Passkey', cell: ({ name }) => name },
          {
            heading: 'Remove',
            cell: ({ id, name }) => (
              <form method="post" action={paths.removePasskey({ passkey: id })}>
                <Button kind="link" about={name}>
                  Remove
                </Button>
              </form>
            ),
          },
        ]}
      />
    )}
    <AddPasskey />
  </>
)

/** Hidden until src/islands/passkey.ts finds that the browser can make one. */
const AddPasskey = () => (
  <form
    hidden
    method="post"
    action={paths.passkeys()}
    data-passkey="make"
    data-challenge={paths.newPasskeyChallenge()}
  >
    <TextField name="name" label="Name for a new passkey" hint="Such as “My iPad”." width={20} />
    <Button kind="secondary">Add a passkey</Button>
    <output />
  </form>
)
