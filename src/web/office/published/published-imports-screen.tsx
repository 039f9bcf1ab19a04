import { type PublishedImportsView, publishedImportStateWords, releaseWords, releases } from '#partnership'
import {
  Button,
  FileField,
  Form,
  type FormState,
  Heading,
  Lead,
  Section,
  Select,
  Table,
  Tag,
  TextField,
  worded,
} from '#ui'
import { paths } from '../../paths.ts'

type PublishedImportsScreenProps = { readonly view: PublishedImportsView; readonly state: FormState }

export const PublishedImportsScreen = ({ view, state }: PublishedImportsScreenProps) => (
  <>
    <Heading>Published data</Heading>
    <Lead>
      What the DfE publishes of schools each year: key stage 2 and 4 results, the census and absence. Choose a
      file; we show what it would change before anything changes.
    </Lead>
    <Form action={paths.publishedImports()} state={state} files label="Compare a file with what is known">
      <FileField
        name="files"
        label="A file of one year"
        hint="From the performance tables or from “explore education statistics”: CSV or CSV.GZ"
        accept=".csv,.gz"
      />
      <TextField
        name="year"
        label="Year"
        hint="Such as 2023/24. Leave it blank when the file’s name or rows tell it."
        width={10}
      />
      <Select
        name="release"
        label="Release"
        blank="As the file’s name says, or final"
        options={worded(releases, releaseWords)}
      />
      <Button>Compare with what is known</Button>
    </Form>
    <Section heading="What is known">
      <Known known={view.known} />
    </Section>
    <Section heading="Imports">
      <Imports imports={view.imports} />
    </Section>
  </>
)

const Known = ({ known }: Pick<PublishedImportsView, 'known'>) =>
  known.length === 0 ? (
    <p>No figures are known yet. Import the census first: free school meals and rolls come from it.</p>
  ) : (
    <Table
      caption="Figures that are known"
      captionSize="hidden"
      columns={[
        { heading: 'Figures', cell: ({ what }) => what },
        { heading: 'Year', cell: ({ year }) => year },
        { heading: 'Release', cell: ({ release }) => release },
        { heading: 'Places', numeric: true, cell: ({ places }) => places.toLocaleString('en-GB') },
        { heading: 'Source', cell: ({ source }) => source },
      ]}
      rows={known}
      rowKey={({ dataset, year }) => `${dataset} ${year}`}
    />
  )

const Imports = ({ imports }: Pick<PublishedImportsView, 'imports'>) =>
  imports.length === 0 ? (
    <p>No file has been imported here yet.</p>
  ) : (
    <Table
      caption="Latest imports"
      captionSize="hidden"
      columns={[
        {
          heading: 'Compared',
          cell: ({ id, planned }) => <a href={paths.publishedImport({ import: id })}>{planned}</a>,
        },
        { heading: 'Figures', cell: ({ what }) => what },
        { heading: 'File', cell: ({ file }) => file },
        {
          heading: 'State',
          cell: ({ state }) => (
            <Tag tone={state === 'adopted' ? 'success' : state === 'planned' ? 'waiting' : 'neutral'}>
              {publishedImportStateWords[state]}
            </Tag>
          ),
        },
      ]}
      rows={imports}
      rowKey={({ id }) => id}
    />
  )
