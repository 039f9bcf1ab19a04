import { longDate } from '#kernel'
import type { SeasonView, StepAhead } from '#seasons'
import {
  Button,
  Columns,
  Details,
  Form,
  Heading,
  NextStep,
  Section,
  Select,
  Steps,
  SummaryList,
  Tag,
  Tile,
  Tiles,
  filledForm,
} from '#ui'
import { paths } from '../../../paths.ts'
import { policyGroups } from '../policies/policy-lines.ts'
import { seasonCourse, stepWords } from './season-course.ts'
import { seasonTones } from './season-tones.ts'

export const SeasonScreen = ({ season }: { readonly season: SeasonView }) => (
  <>
    <Heading caption="Season">{season.year}</Heading>
    <p>
      <Tag tone={seasonTones[season.state]}>{season.words}</Tag>
    </p>
    <Columns aside={<Aside season={season} />}>
      {season.next && <Next season={season} next={season.next} />}
      {season.state === 'choicesClosed' && <PlanTeams season={season} />}
      <Figures season={season} />
      <Others season={season} />
      <Policies season={season} />
      <HeldWith season={season} />
    </Columns>
  </>
)

const Next = ({ season, next }: { readonly season: SeasonView; readonly next: StepAhead }) => (
  <NextStep
    title={stepWords[next.step].title}
    due={dueOf(season)}
    action={<StepForm season={season} ahead={next} />}
  >
    <Effects ahead={next} />
  </NextStep>
)

const PlanTeams = ({ season: { plannedAt } }: { readonly season: SeasonView }) => (
  <NextStep
    title={plannedAt === null ? 'Plan the teams' : 'See to every team'}
    action={
      plannedAt === null ? (
        <Button href={paths.plans()}>Plan the teams</Button>
      ) : (
        <Button href={paths.board()}>Open the board</Button>
      )
    }
  >
    <p>
      {plannedAt === null
        ? 'The places that nobody has chosen are filled by offers. You see the plan, and why, before anything is sent.'
        : 'Offers have gone out. The board says which teams are full, and which are at risk.'}
    </p>
  </NextStep>
)

const StepForm = ({
  season,
  ahead: { step },
}: {
  readonly season: SeasonView
  readonly ahead: StepAhead
}) => (
  <Form action={paths.seasonStep({ season: season.id, step })} label={stepWords[step].title}>
    <Button kind={step === 'closed' ? 'warning' : 'primary'}>{stepWords[step].button}</Button>
  </Form>
)

const Effects = ({ ahead: { opens, closes } }: { readonly ahead: StepAhead }) => (
  <>
    {opens.length > 0 && <Effect words="Opens" sentences={opens} />}
    {closes.length > 0 && <Effect words="Closes" sentences={closes} />}
  </>
)

const Effect = ({ words, sentences }: { readonly words: string; readonly sentences: readonly string[] }) => (
  <>
    <p>
      <strong>{words}</strong>
    </p>
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </>
)

function dueOf({ state, policies }: SeasonView): string | undefined {
  if (state === 'datesOpen') return `Hosts may choose until ${longDate(policies.closing.dates)}`
  if (state === 'choicesOpen') return `Reviewers may choose until ${longDate(policies.closing.choices)}`
  return undefined
}

const Figures = ({ season }: { readonly season: SeasonView }) => (
  <Tiles label="The season so far">
    <Tile
      label="Schools signed up"
      value={season.asked.toLocaleString('en-GB')}
      note={`of ${season.partners.toLocaleString('en-GB')} partner schools`}
      source={{ label: 'See them on the board', href: paths.board({ season: season.id }) }}
    />
    <Tile
      label="With dates"
      value={season.dated.toLocaleString('en-GB')}
      note={`${(season.asked - season.dated).toLocaleString('en-GB')} still to choose`}
      source={{ label: 'See each week', href: paths.seasonWeeks({ season: season.id }) }}
    />
    <Tile
      label="Lead Reviewers"
      value={season.leads.toLocaleString('en-GB')}
      note="accredited in this year"
      source={{ label: 'See each week', href: paths.seasonWeeks({ season: season.id }) }}
    />
  </Tiles>
)

const HeldWith = ({ season }: { readonly season: SeasonView }) => (
  <Section heading="What its reviews are held with">
    {season.state === 'closed' ? (
      <p>{season.framework}</p>
    ) : (
      <Form
        action={paths.seasonFramework({ season: season.id })}
        state={filledForm({ framework: season.framework })}
        label="Choose the framework"
      >
        <Select
          name="framework"
          label="Framework"
          hint="For reviews that sign up from now on. A review keeps the version that it began with."
          options={season.frameworks.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
        />
        <Button kind="secondary">Choose it</Button>
      </Form>
    )}
  </Section>
)

const Others = ({ season }: { readonly season: SeasonView }) =>
  season.others.length > 0 && (
    <Section heading="Other steps">
      {season.others.map((ahead) => (
        <Details key={ahead.step} summary={stepWords[ahead.step].title}>
          <Effects ahead={ahead} />
          <StepForm season={season} ahead={ahead} />
        </Details>
      ))}
    </Section>
  )

const Policies = ({ season }: { readonly season: SeasonView }) => (
  <Section
    heading="Policies"
    action={
      season.state !== 'closed' && (
        <a href={paths.seasonPolicies({ season: season.id })}>Change the policies</a>
      )
    }
  >
    {policyGroups(season.policies).map(({ heading, lines }) => (
      <Details key={heading} summary={heading}>
        <SummaryList rows={lines} />
      </Details>
    ))}
  </Section>
)

const Aside = ({ season }: { readonly season: SeasonView }) => (
  <>
    <Section heading="Where it stands">
      <Steps label="The course of the season" steps={seasonCourse(season)} />
    </Section>
    <Section heading="Set up">
      <ul>
        {season.state !== 'closed' && (
          <li>
            <a href={paths.seasonSignUp({ season: season.id })}>Sign a school up</a>
          </li>
        )}
        <li>
          <a href={paths.termDates({ year: season.year })}>Term dates</a>
        </li>
        <li>
          <a href={paths.examWindows({ year: season.year })}>Exam weeks</a>
        </li>
        <li>
          <a href={paths.insetSchools({ year: season.year })}>INSET days</a>
        </li>
      </ul>
    </Section>
  </>
)
