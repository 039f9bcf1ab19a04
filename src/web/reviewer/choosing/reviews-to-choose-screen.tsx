import { longDate } from '#kernel'
import { Button, EmptyState, type EnglandTopology, Heading, Lead, Notice, Tabs } from '#ui'
import { paths } from '../../paths.ts'
import type { Choosing } from './choosing-question.ts'
import { ChoosingFilters } from './choosing-filters.tsx'
import { ChoosingList } from './choosing-list.tsx'
import { ChoosingMap, type Located } from './choosing-map.tsx'

type ReviewsToChooseScreenProps = {
  readonly choosing: Choosing
  readonly map: { readonly england: EnglandTopology; readonly located: readonly Located[] } | null
}

export const ReviewsToChooseScreen = ({ choosing, map }: ReviewsToChooseScreenProps) => (
  <>
    <Heading caption={`Season ${choosing.year}`}>Reviews to choose</Heading>
    <Lead>{leadWords(choosing)}</Lead>
    {!choosing.accredited ? <NotAccredited /> : <Chooser choosing={choosing} map={map} />}
  </>
)

const NotAccredited = () => (
  <EmptyState
    title="You are not accredited to review this year"
    action={<Button href={paths.help()}>Ask the office about training</Button>}
  >
    <p>Reviewers are trained first. Once you are, the reviews that suit you stand here.</p>
  </EmptyState>
)

const Chooser = ({ choosing, map }: ReviewsToChooseScreenProps) => (
  <>
    {choosing.fair && choosing.open && (
      <Notice title={leftWords(choosing.fair.left)}>
        <p>
          So that everybody has a turn, each reviewer chooses at most {choosing.fair.most} until{' '}
          {longDate(choosing.fair.until)}. After that day you can choose more.
        </p>
      </Notice>
    )}
    <Tabs
      label="How to see them"
      links={[
        { label: 'As a list', href: address(choosing, null), current: map ? undefined : 'page' },
        { label: 'On a map', href: address(choosing, 'map'), current: map ? 'page' : undefined },
      ]}
    />
    <ChoosingFilters
      choosing={choosing}
      as={map ? 'map' : null}
      results={map ? <ChoosingMap choosing={choosing} {...map} /> : <ChoosingList choosing={choosing} />}
    />
  </>
)

const address = ({ question: { page: _, ...filters } }: Choosing, as: 'map' | null): string =>
  paths.reviewsToChoose({ ...filters, as })

const leftWords = (left: number): string =>
  left === 0
    ? 'You have made all your choices for now'
    : left === 1
      ? 'You can choose 1 more review'
      : `You can choose ${left} more reviews`

const leadWords = ({ open, closes }: Choosing): string =>
  open
    ? `Best for you first: your phase, your days, the way there, what you want to learn, and where few could come but you. Choose by ${longDate(closes)}.`
    : 'Choosing is not open now. The office offers places instead; offers come by mail and stand under “My reviews”.'
