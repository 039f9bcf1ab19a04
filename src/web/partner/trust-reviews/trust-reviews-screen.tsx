import type { NewTrustReviewView, TrustReviewLine, TrustReviewsView } from '#reviews'
import {
  Button,
  ButtonRow,
  DateField,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Lead,
  Select,
  Table,
} from '#ui'
import { paths } from '../../paths.ts'

export const TrustReviewsScreen = ({ view }: { readonly view: TrustReviewsView }) => (
  <>
    <Heading>Trust peer reviews</Heading>
    <Lead>
      Leaders of other trusts look with a trust at how it helps its schools improve. No grades, and
      confidential: a review is open to its trust, its team and one officer.
    </Lead>
    {view.maySetUp && <Button href={paths.newTrustReview()}>Set up a trust peer review</Button>}
    {view.reviews.length === 0 ? (
      <EmptyState title="None yet" action={<a href={paths.home()}>Back to your home page</a>}>
        <p>A trust peer review shows here once you host it, or have agreed to come.</p>
      </EmptyState>
    ) : (
      <Table
        caption="Trust peer reviews"
        captionSize="hidden"
        columns={[
          {
            heading: 'Trust',
            cell: ({ review, trustName, mayOpen }: TrustReviewLine) =>
              mayOpen ? <a href={paths.workspace({ review })}>{trustName}</a> : trustName,
          },
          { heading: 'Days', cell: ({ days }) => days },
          { heading: 'Season', cell: ({ year }) => year },
          { heading: 'Framework', cell: ({ framework }) => framework },
          { heading: 'Held in the office by', cell: ({ heldBy }) => heldBy },
        ]}
        rows={view.reviews}
        rowKey={({ review }) => review}
      />
    )}
  </>
)

type Setting = { readonly view: NewTrustReviewView; readonly state: FormState }

export const NewTrustReviewScreen = ({ view, state }: Setting) => (
  <>
    <Heading>Set up a trust peer review</Heading>
    <Lead>You hold it: nobody else in the office can open it.</Lead>
    <Form action={paths.newTrustReview()} state={state} label="Set up a trust peer review">
      <Select
        name="trust"
        label="The trust"
        blank="Choose a trust"
        options={view.trusts.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="framework"
        label="Framework"
        options={view.frameworks.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
      />
      <DateField name="first" label="First of its three days" />
      <ButtonRow>
        <Button>Set it up</Button>
        <Button kind="link" href={paths.trustReviews()}>
          Cancel
        </Button>
      </ButtonRow>
    </Form>
  </>
)
