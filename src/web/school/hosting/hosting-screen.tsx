import { longDate } from '#kernel'
import type { HostedReview, HostingChance, HostingView } from '#seasons'
import {
  Button,
  ButtonRow,
  EmptyState,
  Form,
  type FormState,
  Heading,
  Lead,
  Radios,
  Section,
  Table,
  Tag,
} from '#ui'
import { paths } from '../../paths.ts'
import { EstimateQuestion, FocusQuestion, OwnHubQuestion } from './wish-questions.tsx'

type HostingScreenProps = { readonly view: HostingView; readonly state: FormState }

export const HostingScreen = ({ view, state }: HostingScreenProps) => (
  <>
    <Heading caption={view.name}>{view.chances.length > 0 ? 'Sign up to host a review' : 'Reviews'}</Heading>
    {view.chances.length > 0 ? <SigningUp view={view} state={state} /> : <NoChance view={view} />}
    {view.reviews.length > 0 && <Reviews reviews={view.reviews} />}
  </>
)

const NoChance = ({ view }: { readonly view: HostingView }) => (
  <EmptyState
    title="There is nothing to sign up for now"
    action={
      <ButtonRow>
        <Button kind="secondary" href={paths.insetDays({ school: view.school })}>
          Record your INSET days
        </Button>
        <Button kind="link" href={paths.home()}>
          Go to your home page
        </Button>
      </ButtonRow>
    }
  >
    <p>{view.whyNot}</p>
  </EmptyState>
)

const SigningUp = ({ view, state }: HostingScreenProps) => (
  <>
    <Lead>{leadWords(view.chances)}</Lead>
    <Form
      action={paths.hosting({ school: view.school })}
      state={state}
      label="Sign up to host"
      hidden={view.chances.length === 1 && view.chances[0] ? { season: view.chances[0].season } : {}}
    >
      {view.chances.length > 1 && (
        <Radios
          name="season"
          label="In which year?"
          choices={view.chances.map(({ season, year, closes }) => ({
            value: season,
            label: year,
            hint: `Choose your days by ${longDate(closes)}.`,
          }))}
        />
      )}
      <FocusQuestion />
      <EstimateQuestion />
      <OwnHubQuestion />
      <ButtonRow>
        <Button>Sign up and choose your days</Button>
      </ButtonRow>
    </Form>
  </>
)

function leadWords(chances: readonly HostingChance[]): string {
  const [chance] = chances
  if (!chance) return ''
  const team = `A Lead Reviewer and ${chance.peers} peer reviewers spend three days with you and your leaders.`
  return chances.length > 1
    ? `${team} First say what you would like; then choose your days.`
    : `${team} This is for ${chance.year}: choose your days by ${longDate(chance.closes)}.`
}

const Reviews = ({ reviews }: { readonly reviews: readonly HostedReview[] }) => (
  <Section heading="Reviews that you have asked for">
    <Table
      caption="Your reviews"
      captionSize="hidden"
      columns={[
        { heading: 'Year', cell: ({ review, year }) => <a href={paths.hostedReview({ review })}>{year}</a> },
        { heading: 'Days', cell: ({ days, cancelled }) => (cancelled ? <Tag>Cancelled</Tag> : days) },
      ]}
      rows={reviews}
      rowKey={({ review }) => review}
    />
  </Section>
)
