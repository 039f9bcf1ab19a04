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
  Radios,
  SearchField,
  Select,
  Table,
  filledForm,
} from '#ui'
import { paths } from '../../paths.ts'

export const TrustReviewsScreen = ({ view }: { readonly view: TrustReviewsView }) => (
  <>
    <Heading>Trust peer reviews</Heading>
    <Lead>
      Leaders of other trusts look with a trust at how it helps its schools improve. No grades, and
      confidential: a review is open to its trust, its team and one officer.
    </Lead>
    {view.maySetUp && (
      <ButtonRow>
        <Button href={paths.newTrustReview()}>Set up a trust peer review</Button>
      </ButtonRow>
    )}
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

/** The trust is found by its name first; then the rest is asked. */
export const NewTrustReviewScreen = ({ view, state }: Setting) => (
  <>
    <Heading>Set up a trust peer review</Heading>
    <Lead>You hold it: nobody else in the office can open it.</Lead>
    <Form
      action={paths.newTrustReview()}
      method="get"
      state={filledForm({ q: view.asked })}
      label="Find the trust"
      named="find"
    >
      <SearchField
        name="q"
        label="Find the trust by its name"
        hint="Trusts with at least one partner school."
        button="Find"
      />
    </Form>
    {view.asked !== '' &&
      (view.trusts.length === 0 ? (
        <p>No trust with a partner school matches “{view.asked}”. Try part of its name.</p>
      ) : (
        <SettingUp view={view} state={state} />
      ))}
  </>
)

const SettingUp = ({ view, state }: Setting) => (
  <Form
    action={paths.newTrustReview()}
    state={state}
    hidden={{ q: view.asked }}
    label="Set up a trust peer review"
  >
    <Radios
      name="trust"
      label="The trust"
      hint={view.moreTrusts ? 'There are more. Type more of the name to see fewer.' : undefined}
      choices={view.trusts.map(({ id, name, partnerSchools, oneOfThem }) => ({
        value: id,
        label: name,
        hint:
          partnerSchools === 1
            ? `1 partner school, ${oneOfThem}`
            : `${partnerSchools} partner schools, among them ${oneOfThem}`,
      }))}
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
)
