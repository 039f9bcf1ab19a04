import { Button, ButtonRow, Form, Notice } from '#ui'

type SettleImportProps = {
  readonly changesNothing: string | false
  /** Said when others were adopted since these were compared. */
  readonly overtaken: string | false
  readonly planned: boolean
  readonly mayAdopt: boolean
  readonly adopt: string
  readonly discard: string
}

/** What stands in the way of an import that was compared, and the two ways to settle it. */
export const SettleImport = ({
  changesNothing,
  overtaken,
  planned,
  mayAdopt,
  adopt,
  discard,
}: SettleImportProps) => (
  <>
    {changesNothing && <Notice>{changesNothing}</Notice>}
    {overtaken && <Notice tone="warning">{overtaken}</Notice>}
    {planned && (
      <ButtonRow>
        {mayAdopt && (
          <Form action={adopt}>
            <Button>Adopt all of it</Button>
          </Form>
        )}
        <Form action={discard}>
          <Button kind="secondary">Discard it</Button>
        </Form>
      </ButtonRow>
    )}
  </>
)
