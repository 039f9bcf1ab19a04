import { type RegisterImportLine, registerImportStateWords } from '#partnership'
import { Button, FileField, Form, type FormState, Heading, Lead, Prose, Section, Table, Tag } from '#ui'
import { paths } from '../../paths.ts'

type RegisterImportsScreenProps = {
  readonly imports: readonly RegisterImportLine[]
  readonly state: FormState
}

export const RegisterImportsScreen = ({ imports, state }: RegisterImportsScreenProps) => (
  <>
    <Heading>National register</Heading>
    <Lead>
      Schools and trusts come from the DfE’s Get Information about Schools. Choose its files; we show what
      they would change before anything changes.
    </Lead>
    <Form action={paths.registerImports()} state={state} files label="Compare files with the register">
      <FileField
        name="files"
        label="Files of the register"
        hint="Establishments, groups, group links or establishment links, as downloaded: CSV or CSV.GZ, one or several"
        accept=".csv,.gz"
        many
      />
      <Button>Compare with what we have</Button>
    </Form>
    <Section heading="Imports">
      {imports.length === 0 ? (
        <Prose>
          <p>Nothing has been imported yet.</p>
        </Prose>
      ) : (
        <Table
          caption="Latest imports"
          captionSize="hidden"
          columns={[
            {
              heading: 'Compared',
              cell: ({ id, planned }) => <a href={paths.registerImport({ import: id })}>{planned}</a>,
            },
            { heading: 'Files', cell: ({ files }) => files.join(', ') },
            {
              heading: 'State',
              cell: (line) => (
                <Tag
                  tone={
                    line.state === 'adopted' ? 'success' : line.state === 'planned' ? 'waiting' : 'neutral'
                  }
                >
                  {registerImportStateWords[line.state]}
                </Tag>
              ),
            },
          ]}
          rows={imports}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  </>
)
