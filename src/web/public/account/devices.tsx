import { Button, Form, Table, Tag } from '#ui'
import { paths } from '../../paths.ts'

export type DeviceLine = {
  readonly id: string
  readonly words: string
  readonly lastUsed: string
  readonly thisOne: boolean
}

export const Devices = ({ devices }: { readonly devices: readonly DeviceLine[] }) => (
  <>
    <Table
      caption="Devices that are signed in"
      captionSize="hidden"
      rows={devices}
      rowKey={({ id }) => id}
      columns={[
        { heading: 'Device', cell: ({ words }) => words },
        { heading: 'Last used', cell: ({ lastUsed }) => lastUsed },
        {
          heading: 'Sign out',
          cell: ({ id, words, thisOne }) =>
            thisOne ? (
              <Tag>This one</Tag>
            ) : (
              <form method="post" action={paths.signOutDevice({ device: id })}>
                <Button kind="link" about={words}>
                  Sign out
                </Button>
              </form>
            ),
        },
      ]}
    />
    {devices.length > 1 && (
      <Form action={paths.signOutOtherDevices()} label="Other devices">
        <Button kind="secondary">Sign out everywhere else</Button>
      </Form>
    )}
  </>
)
