import type { TrustLine } from '#partnership'
import { Button, EmptyState, Form, Heading, Lead, SearchField, Table, filledForm } from '#ui'
import { paths } from '../../paths.ts'

type Trusts = { readonly words: string; readonly trusts: readonly TrustLine[] }

export const TrustsScreen = ({ view: { words, trusts } }: { readonly view: Trusts }) => (
  <>
    <Heading>Trusts</Heading>
    <Lead>Trusts with at least one partner school this year.</Lead>
    <Form action={paths.trusts()} method="get" state={filledForm({ q: words })} label="Find a trust">
      <SearchField name="q" label="Name of the trust" />
    </Form>
    {trusts.length === 0 ? (
      <EmptyState
        title="No trust matches"
        action={
          <Button href={paths.trusts()} kind="secondary">
            Show every trust
          </Button>
        }
      >
        <p>Try fewer words or another spelling.</p>
      </EmptyState>
    ) : (
      <Table
        caption={`${trusts.length} ${trusts.length === 1 ? 'trust' : 'trusts'}`}
        columns={[
          { heading: 'Trust', cell: ({ id, name }) => <a href={paths.trust({ trust: id })}>{name}</a> },
          { heading: 'Partner schools', numeric: true, cell: ({ schools }) => schools },
          { heading: 'Pupils in them', numeric: true, cell: ({ pupils }) => pupils.toLocaleString('en-GB') },
        ]}
        rows={trusts}
        rowKey={({ id }) => id}
      />
    )}
  </>
)
