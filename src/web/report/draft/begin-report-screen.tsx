import { Button, Form, Heading, Lead, Notice } from '#ui'
import { paths } from '../../paths.ts'

type BeginReportProps = { readonly review: string; readonly why?: string | undefined }

export const BeginReportScreen = ({ review, why }: BeginReportProps) => (
  <>
    <Heading>Begin the report</Heading>
    {why && <Notice tone="warning">{why}</Notice>}
    <Lead>The team writes it together during the review, from the findings that both parts agree.</Lead>
    <Form action={paths.beginReport({ review })}>
      <Button>Begin the report</Button>
    </Form>
  </>
)

export const NoReportScreen = ({ review }: Pick<BeginReportProps, 'review'>) => (
  <>
    <Heading>The report is not begun yet</Heading>
    <Lead>
      The visitors write it during the review, from the findings that both parts agree. You can read along as
      soon as they have begun.
    </Lead>
    <Button href={paths.findings({ review })}>See the findings</Button>
  </>
)
