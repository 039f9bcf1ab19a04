import { type IssuedReportView, paperOfReport } from '#reports'
import { Button, ButtonRow, Heading, Notice } from '#ui'
import { PaperPart } from '../paper-part.tsx'

type IssuedProps = {
  readonly view: IssuedReportView
  readonly file: (kind: string) => string
  readonly sharing: string | null
}

export const IssuedScreen = ({ view, file, sharing }: IssuedProps) => (
  <>
    <Heading>{view.content.title}</Heading>
    <Notice>
      You can read this because: {view.because}
      {view.edition === 'parents' && ' This edition has no names in it.'} Its host sees who has read it.
    </Notice>
    <ButtonRow>
      <Button kind="secondary" href={file('pdf')}>
        PDF
      </Button>
      <Button kind="secondary" href={file('word')}>
        Word
      </Button>
      <Button kind="secondary" href={file('html')}>
        Web page
      </Button>
      {sharing && (
        <Button kind="secondary" href={sharing}>
          Who can read it
        </Button>
      )}
    </ButtonRow>
    <div data-issued-report={view.report}>
      <PaperPart blocks={paperOfReport(view.content).blocks} />
    </div>
  </>
)
