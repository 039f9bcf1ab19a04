import type { StandbyAsk, StandbysToAskView } from '#seasons'
import { Button, ButtonRow, Checkboxes, EmptyState, Form, type FormState, Heading, Lead } from '#ui'
import { paths } from '../../paths.ts'
import { askWorth } from './asks-in.ts'

type SeasonStandbysScreenProps = { readonly view: StandbysToAskView; readonly state: FormState }

/** One person for each of the weakest reviews, asked in one go. */
export const SeasonStandbysScreen = ({ view, state }: SeasonStandbysScreenProps) => (
  <>
    <Heading caption={`Season ${view.year}`}>Ask people to stand by</Heading>
    {view.asks.length === 0 ? (
      <Nobody view={view} />
    ) : (
      <>
        <Lead>
          These reviews are the weakest when people drop out. Each line is the first person to ask for one of
          them: to keep the days free, in case the team loses somebody.
        </Lead>
        <Form action={paths.seasonStandbys({ season: view.season })} state={state} label="Ask to stand by">
          <Checkboxes
            name="asks"
            label="Whom to ask"
            hint="Each gets a mail with a link to say yes or no. Reviews for which somebody stands by, or has been asked, are not ticked."
            choices={view.asks.map((ask) => ({
              value: askWorth(ask),
              label: `${ask.name}, for ${ask.schoolName}`,
              hint: hintOf(ask),
            }))}
          />
          <ButtonRow>
            <Button>Ask them</Button>
            <Button kind="link" href={`${paths.board({ season: view.season })}#outlook`}>
              Not now
            </Button>
          </ButtonRow>
        </Form>
      </>
    )}
  </>
)

const hintOf = ({ daysWords, full, standing, asked }: StandbyAsk): string =>
  [
    `${daysWords}; full in ${(100 * full).toFixed(1)} % of seasons played through`,
    standing > 0 ? `${standing} ${standing === 1 ? 'stands' : 'stand'} by` : null,
    asked > 0 ? `${asked} asked` : null,
  ]
    .filter(Boolean)
    .join('; ')

const Nobody = ({ view }: { readonly view: StandbysToAskView }) =>
  view.played ? (
    <EmptyState
      title="There is nobody to ask now"
      action={
        <Button href={`${paths.board({ season: view.season })}#outlook`}>See the weakest reviews</Button>
      }
    >
      <p>Everybody who could stand by for a review that needs it has been asked, or no team needs it.</p>
    </EmptyState>
  ) : (
    <EmptyState
      title="The teams have not been played through yet"
      action={<Button href={`${paths.board({ season: view.season })}#outlook`}>Play them through</Button>}
    >
      <p>Playing them through drop-outs shows which reviews are weakest, and who could stand by for each.</p>
    </EmptyState>
  )
