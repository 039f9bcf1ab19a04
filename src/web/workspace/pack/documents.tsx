import { longInstant } from '#kernel'
import { type PackDocument, type PackView, scanWords } from '#reviews'
import { Button, type Column, FileField, Form, type FormState, Section, Table, TextField } from '#ui'
import { fileSize } from './file-size.ts'
import { paths } from '../../paths.ts'

type Shown = { readonly view: PackView; readonly state: FormState }

export const Documents = ({ view, state }: Shown) => (
  <Section heading="Documents">
    {view.documents.length === 0 ? (
      <p>No document yet. A self-evaluation, a plan and a timetable are what teams ask for.</p>
    ) : (
      <Table
        caption="Documents of the pack"
        captionSize="hidden"
        columns={columnsFor(view)}
        rows={view.documents}
        rowKey={({ id }) => id}
      />
    )}
    {view.mayAdd && (
      <Form
        action={paths.packDocuments({ review: view.review })}
        state={state}
        files
        label="Add a document to the pack"
      >
        <FileField
          name="file"
          label="Add a document"
          hint="PDF, Word, Excel, PowerPoint, OpenDocument or a picture, up to 10 MB. Nothing that names a pupil."
          accept=".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.jpg,.jpeg,.png,.webp"
        />
        <TextField
          name="title"
          label="What to call it"
          hint="Its file’s name, if you leave this empty."
          optional
        />
        <Button kind="secondary">Add it</Button>
      </Form>
    )}
  </Section>
)

function columnsFor({ review, mayWrite }: PackView): Column<PackDocument>[] {
  const takeOut: Column<PackDocument> = {
    heading: 'Change',
    cell: ({ id, title }) => (
      <Form action={paths.takeOutPackDocument({ review, document: id })} label={`Take out ${title}`}>
        <Button kind="link" about={title}>
          Take out
        </Button>
      </Form>
    ),
  }
  return [
    {
      heading: 'Document',
      cell: ({ id, title, ending, bytes }) => (
        <>
          <a href={paths.packDocument({ review, document: id })}>{title}</a> ({ending.toUpperCase()},{' '}
          {fileSize(bytes)})
        </>
      ),
    },
    { heading: 'Added', cell: ({ addedBy, addedAt }) => `${addedBy ?? 'Somebody'}, ${longInstant(addedAt)}` },
    { heading: 'Viruses', cell: ({ scan }) => scanWords[scan] },
    ...(mayWrite ? [takeOut] : []),
  ]
}
