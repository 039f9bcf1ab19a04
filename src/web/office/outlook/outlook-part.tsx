import { longInstant } from '#kernel'
import type { OutlookShown, SeasonOutlookView } from '#seasons'
import { Button, ButtonRow, Form, GoingOn, Notice, RangeChart, Section, Table } from '#ui'
import { paths } from '../../paths.ts'
import { askWorth } from '../standbys/asks-in.ts'

type OutlookProps = { readonly view: SeasonOutlookView }

/** How the teams come through drop-outs: a band, the weakest reviews, and where one more standby would help most. */
export const OutlookPart = ({ view }: OutlookProps) => (
  <Section heading="If people drop out" id="outlook">
    <State view={view} />
    {view.outlook && <Found view={view} outlook={view.outlook} />}
    {view.state !== 'playing' && <PlayAgain view={view} />}
  </Section>
)

const State = ({ view: { state, askedAt, plan } }: OutlookProps) => {
  switch (state) {
    case 'none':
      return (
        <p>
          We can play {plan ? 'this plan' : 'these teams'} through 200 seasons in which people drop out as you
          expect them to, and say which teams would be full on the first day.
        </p>
      )
    case 'playing':
      return (
        <GoingOn>
          <p>200 seasons are being played through. This page shows the result when it is there.</p>
        </GoingOn>
      )
    case 'lost':
      return (
        <Notice tone="warning" title="This was not finished">
          <p>Something interrupted it. Play it through again.</p>
        </Notice>
      )
    case 'played':
      return (
        <p className="cf-quiet">
          As {plan ? 'this plan' : 'the teams'} stood at {askedAt && longInstant(askedAt)}.
          {plan && ' People can be asked to stand by once it is adopted.'}
        </p>
      )
  }
}

type FoundProps = OutlookProps & { readonly outlook: OutlookShown }

const Found = ({ view, outlook }: FoundProps) => (
  <>
    <RangeChart
      title="Teams that are full on the first day"
      summary={summaryOf(outlook)}
      headings={{ label: 'What is done', value: 'Full teams expected', range: 'In nine seasons of ten' }}
      format={share}
      upTo={1}
      ranges={[
        { label: 'Nobody is replaced', ...banded(outlook.nobodyReplaced) },
        ...(outlook.asItStands
          ? [{ label: 'Those who stand by come, then others are asked', ...banded(outlook.asItStands) }]
          : []),
        { label: 'The best people are asked to stand by as well', ...banded(outlook.fullTeams) },
      ]}
    />
    {view.plan === null && <WhoStandsBy view={view} outlook={outlook} />}
    <Weakest view={view} outlook={outlook} />
    <OneMore view={view} outlook={outlook} />
  </>
)

function summaryOf({ fullTeams, asItStands, nobodyReplaced, lends, aSeason }: OutlookShown): string {
  const best = `${share(fullTeams.expected)} if the best people are asked to stand by`
  return [
    asItStands
      ? `${share(asItStands.expected)} of the teams as things stand, give or take ${error(asItStands.error)}; ${best} as well`
      : best,
    `; ${share(nobodyReplaced.expected)} if nobody were replaced. In a season about ${whole(aSeason.dropOuts)} places are given up and ${whole(aSeason.asks)} people are asked to step in${changing(aSeason.changes, lends)}.`,
  ].join('')
}

function changing(changes: number, lends: boolean): string {
  const many = whole(changes)
  if (lends)
    return `; ${many === '1' ? '1 changes' : `${many} change`} to an earlier review, also from teams that are short anyway`
  return many === '0' ? '' : `; ${many === '1' ? '1 changes' : `${many} change`} from a later review`
}

const WhoStandsBy = ({ view: { season }, outlook: { standingBy } }: FoundProps) => {
  const { people, reviews, asked, since } = standingBy
  return (
    <p>
      {people === 0
        ? 'Nobody stands by yet'
        : `${counted(people, 'person stands', 'people stand')} by, for ${counted(reviews, 'review', 'reviews')}`}
      {asked > 0 && `; ${counted(asked, 'has', 'have')} yet to answer`}.
      {since > 0 &&
        ` ${counted(since, 'answer has', 'answers have')} come since this was played: play it through again to count ${since === 1 ? 'it' : 'them'}.`}{' '}
      How many of them come is set in <a href={paths.seasonPolicies({ season })}>the policies</a>.
    </p>
  )
}

const counted = (count: number, one: string, many: string): string =>
  `${whole(count)} ${count === 1 ? one : many}`

const Weakest = ({ view: { plan, season }, outlook: { weakest, short } }: FoundProps) =>
  weakest.length === 0 ? (
    <p>{short === 0 ? 'Every team was full in all 200 seasons.' : shortWords(short)}</p>
  ) : (
    <>
      {short > 0 && <p>{shortWords(short)}</p>}
      <Table
        caption="The weakest reviews"
        captionSize="s"
        columns={[
          {
            heading: 'Review',
            cell: ({ review, schoolName }) => <a href={paths.officeReview({ review })}>{schoolName}</a>,
          },
          {
            heading: 'Full on the first day',
            numeric: true,
            cell: ({ full, asItStands }) => share(asItStands ?? full),
          },
          {
            heading: 'If the best people stand by',
            numeric: true,
            cell: ({ full }) => share(full),
          },
          {
            heading: 'Standbys',
            cell: ({ standbys, holding, asked }) =>
              plan ? couldBeAsked(standbys) : standbyWords({ standbys, holding, asked }),
          },
        ]}
        rows={weakest}
        rowKey={({ review }) => review}
      />
      {plan === null && (
        <ButtonRow>
          <Button href={paths.seasonStandbys({ season })} kind="secondary">
            Ask people to stand by
          </Button>
        </ButtonRow>
      )}
    </>
  )

type Standbys = Pick<OutlookShown['weakest'][number], 'standbys' | 'holding' | 'asked'>

function standbyWords({ standbys, holding, asked }: Standbys): string {
  const said = [holding > 0 ? `${holding} said yes` : null, asked > 0 ? `${asked} asked` : null].filter(
    Boolean,
  )
  if (said.length > 0) return said.join(', ')
  return standbys === 0 ? couldBeAsked(0) : `none asked yet; ${couldBeAsked(standbys)}`
}

const couldBeAsked = (standbys: number): string =>
  standbys === 0 ? 'nobody is left to propose' : `${standbys} could be asked`

const shortWords = (short: number): string =>
  short === 1
    ? '1 review is short of people whatever happens.'
    : `${short.toLocaleString('en-GB')} reviews are short of people whatever happens.`

const OneMore = ({ view: { season, plan }, outlook: { oneMore } }: FoundProps) =>
  oneMore.length === 0 ? null : (
    <Form action={paths.seasonStandbys({ season })} label="Where one more standby would help most">
      <Table
        caption="Where one more standby would help most"
        captionSize="s"
        columns={[
          {
            heading: 'Review',
            cell: ({ review, schoolName }) => <a href={paths.officeReview({ review })}>{schoolName}</a>,
          },
          { heading: 'Who, and what it is worth', cell: ({ words }) => words },
          ...(plan === null
            ? [
                {
                  heading: 'Ask',
                  cell: (one: OutlookShown['oneMore'][number]) => (
                    <Button
                      kind="secondary"
                      name="asks"
                      value={askWorth(one)}
                      about={`, ${one.name}, for ${one.schoolName}`}
                    >
                      Ask to stand by
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        rows={oneMore}
        rowKey={({ review, name }) => `${review} ${name}`}
      />
    </Form>
  )

const PlayAgain = ({ view: { season, plan, state } }: OutlookProps) => (
  <Form
    action={paths.playTeams()}
    hidden={{ season, ...(plan ? { plan } : {}) }}
    label="Play the teams through drop-outs"
  >
    <Button kind="secondary">{state === 'none' ? 'Play it through' : 'Play it through again'}</Button>
    <p className="cf-quiet">
      How many drop out, and when, is set in{' '}
      <a href={paths.seasonPolicies({ season })}>the season’s policies</a>.
    </p>
  </Form>
)

const banded = ({ low, expected, high }: OutlookShown['fullTeams']) => ({ low, value: expected, high })

const share = (of: number): string => `${(100 * of).toFixed(1)} %`

const error = (of: number): string => (of < 0.001 ? 'less than 0.1 %' : share(of))

const whole = (count: number): string => Math.round(count).toLocaleString('en-GB')
