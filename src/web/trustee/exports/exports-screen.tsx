import type { ExportTokensView } from '#impact'
import { Button, Form, type FormState, Heading, Lead, Notice, Section, Table, TextField } from '#ui'
import { paths } from '../../paths.ts'

type ExportsScreenProps = {
  readonly view: ExportTokensView
  readonly state: FormState
  /** Shown once, when it is granted. */
  readonly secret: string | null
  readonly origin: string
}

export const ExportsScreen = ({ view, state, secret, origin }: ExportsScreenProps) => (
  <>
    <Heading>Data to take away</Heading>
    <Lead>
      Power BI, Excel and others can fetch these tables with a token of your own. It lets them read what you
      may read, until you revoke it.
    </Lead>
    {secret && (
      <Notice tone="success">
        <p>Your token is shown this once. Copy it now, and treat it like a password:</p>
        <p>
          <code className="cf-secret">{secret}</code>
        </p>
      </Notice>
    )}
    <Section heading="Tables">
      <Table
        caption="Tables"
        captionSize="hidden"
        columns={[
          {
            heading: 'Address',
            cell: ({ name }) => (
              <code>
                {origin}
                {paths.flatTable({ table: `${name}.csv` })}?token=…
              </code>
            ),
          },
          { heading: 'What it holds', cell: ({ about }) => about },
        ]}
        rows={view.tables}
        rowKey={({ name }) => name}
      />
      <p>
        CSV in UTF-8, days as 2024-12-03, one row a thing. Columns keep their names and order under v1; new
        ones are added at the end.
      </p>
    </Section>
    <Section heading="Your tokens">
      {view.tokens.length > 0 && (
        <Table
          caption="Your tokens"
          captionSize="hidden"
          columns={[
            { heading: 'For', cell: ({ name }) => name },
            { heading: 'Granted', cell: ({ granted }) => granted },
            { heading: 'Used last', cell: ({ used }) => used ?? 'Never' },
            {
              heading: 'Revoke',
              cell: ({ id, name, revoked }) =>
                revoked ? (
                  `Revoked on ${revoked}`
                ) : (
                  <Form action={paths.revokeExportToken({ token: id })}>
                    <Button kind="warning" about={`the token for ${name}`}>
                      Revoke
                    </Button>
                  </Form>
                ),
            },
          ]}
          rows={view.tokens}
          rowKey={({ id }) => id}
        />
      )}
      <Form action={paths.exportTokens()} state={state} label="Ask for a token">
        <TextField name="name" label="What do you need it for?" hint="Such as Power BI of the board" />
        <Button>Make a token</Button>
      </Form>
    </Section>
  </>
)
