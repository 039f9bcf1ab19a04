import { longInstant, shortDate } from '#kernel'
import type { ReviewStandbysView, StandbyLine, StandbyToAsk } from '#seasons'
import { Button, ButtonRow, Details, Form, type FormState, Notice, Section, Table, Tag } from '#ui'
import { paths } from '../../paths.ts'
import { stepInWords } from './step-in-words.ts'

type PartProps = {
  readonly review: string
  readonly season: string
  readonly view: ReviewStandbysView
  readonly state: FormState
}

/** Who stands by for a review, with what the office can do about each, and who could be asked. */
export const StandbysPart = ({ review, season, view, state }: PartProps) => (
  <Section heading="Who stands by" id="standbys">
    <p>
      {stepInWords[view.stepIn]} <a href={paths.seasonPolicies({ season })}>The season’s policies</a> say so.
    </p>
    {view.open > 0 && view.standing.some(({ state: one }) => one === 'holding') && (
      <Notice title={view.open === 1 ? 'A place is open' : `${view.open} places are open`}>
        <p>Somebody keeps these days free for it. Offer them the place, or put them on the team now.</p>
      </Notice>
    )}
    <Form action={paths.askStandby({ review })} hidden={{ season }} state={state} label="Who stands by">
      {view.standing.length === 0 ? (
        <p>Nobody has been asked to keep these days free.</p>
      ) : (
        <Standing review={review} view={view} />
      )}
      <ToAsk view={view} />
    </Form>
    <Over over={view.over} />
  </Section>
)

type StandingProps = Pick<PartProps, 'review' | 'view'>

const Standing = ({ review, view }: StandingProps) => (
  <Table
    caption="Asked to keep these days free"
    captionSize="s"
    columns={[
      { heading: 'Who', cell: ({ person, name }) => <a href={paths.person({ person })}>{name}</a> },
      { heading: 'State', cell: (line) => <State line={line} /> },
      {
        heading: 'Change',
        cell: (line) => <Changes review={review} line={line} open={view.open > 0} />,
      },
    ]}
    rows={view.standing}
    rowKey={({ standby }) => standby}
  />
)

const State = ({ line: { state, stateWords, expires, since } }: { readonly line: StandbyLine }) => (
  <>
    <Tag tone={state === 'holding' ? 'success' : 'waiting'}>{stateWords}</Tag>
    <br />
    <span className="cf-quiet">
      {state === 'holding' ? `said yes at ${longInstant(since)}` : `until ${shortDate(expires)}`}
    </span>
  </>
)

type ChangesProps = { readonly review: string; readonly line: StandbyLine; readonly open: boolean }

const Changes = ({ review, line: { standby, state, name }, open }: ChangesProps) => (
  <ButtonRow>
    {open && state === 'holding' && (
      <>
        <Button
          kind="secondary"
          action={paths.callUpStandby({ review, standby })}
          name="how"
          value="offered"
          about={`to ${name}`}
        >
          Offer the place
        </Button>
        <Button
          kind="secondary"
          action={paths.callUpStandby({ review, standby })}
          name="how"
          value="placed"
          about={`for ${name}`}
        >
          Put on the team now
        </Button>
      </>
    )}
    <Button kind="secondary" action={paths.releaseStandby({ review, standby })} about={name}>
      {state === 'holding' ? 'Release' : 'Take back'}
    </Button>
  </ButtonRow>
)

const ToAsk = ({ view: { toAsk, asOf } }: { readonly view: ReviewStandbysView }) =>
  toAsk.length === 0 ? (
    <p>Nobody else is free on these days who could be asked.</p>
  ) : (
    <Table
      caption={
        asOf === null
          ? 'Who could be asked, best first'
          : `Who could be asked, best first, as the teams were played through at ${longInstant(asOf)}`
      }
      captionSize="s"
      columns={[
        { heading: 'Who', cell: ({ person, name }) => <a href={paths.person({ person })}>{name}</a> },
        { heading: 'What to know', cell: (one) => knowWords(one) },
        {
          heading: 'Ask',
          cell: ({ person, name, mayAsk }) =>
            mayAsk ? (
              <Button kind="secondary" name="person" value={person} about={`, ${name}`}>
                Ask to stand by
              </Button>
            ) : (
              'Ask when the place is free'
            ),
        },
      ]}
      rows={toAsk}
      rowKey={({ person }) => person}
    />
  )

function knowWords({ chance, leaves, words }: StandbyToAsk): string {
  const likely =
    chance === null ? null : `Would come in ${Math.round(100 * chance)} of 100 seasons played through.`
  const leaving = leaves === null ? null : `Would leave the later review at ${leaves}, for others to take.`
  return [leaving, likely ?? words].filter(Boolean).join(' ')
}

const Over = ({ over }: { readonly over: readonly StandbyLine[] }) =>
  over.length === 0 ? null : (
    <Details summary={over.length === 1 ? '1 answer before' : `${over.length} answers before`}>
      <Table
        caption="Asked before"
        captionSize="hidden"
        columns={[
          { heading: 'Who', cell: ({ name }) => name },
          { heading: 'What happened', cell: ({ stateWords }) => stateWords },
          { heading: 'When', cell: ({ since }) => longInstant(since) },
          { heading: 'What was said', cell: ({ reason }) => reason ?? 'Nothing' },
        ]}
        rows={over}
        rowKey={({ standby }) => standby}
      />
    </Details>
  )
