import { longDate } from '#kernel'
import { phaseWords } from '#partnership'
import type { PlaceOfferView } from '#seasons'
import { Heading, Lead, Section, SummaryList } from '#ui'
import { PlaceAnswer, type PlaceAddresses, type Refusing } from './place-answer.tsx'

type PlaceScreenProps = {
  readonly view: PlaceOfferView
  /** The host’s address, in one line. */
  readonly where: string | null
  readonly addresses: PlaceAddresses
  readonly refusing: Refusing | null
}

export const PlaceScreen = (props: PlaceScreenProps) => (
  <>
    <Heading caption={`${props.view.roleWords}: ${props.view.name}`}>
      Review at {props.view.schoolName}
    </Heading>
    <Lead>{props.view.daysWords}</Lead>
    <PlaceAnswer {...props} />
    <Section heading="The review">
      <SummaryList rows={aboutReview(props)} />
    </Section>
  </>
)

const aboutReview = ({ view, where }: PlaceScreenProps) => [
  {
    label: 'School',
    value: [
      view.schoolName,
      phaseWords[view.phase].toLowerCase(),
      view.pupils === null ? null : `${view.pupils.toLocaleString('en-GB')} pupils`,
    ]
      .filter(Boolean)
      .join(', '),
  },
  ...(where ? [{ label: 'Where', value: where }] : []),
  ...(view.km === null
    ? []
    : [{ label: 'Travel', value: `${view.km} km from your home, in a straight line` }]),
  ...(view.first ? [{ label: 'First day', value: longDate(view.first) }] : []),
  ...(view.focusWords.length > 0
    ? [{ label: 'The host would like you to look at', value: view.focusWords.join(', ') }]
    : []),
  ...(view.role === 'peer' ? [{ label: 'Lead Reviewer', value: view.lead ?? 'Not agreed yet' }] : []),
  {
    label: 'On the team so far',
    value: view.colleagues.length === 0 ? 'You are among the first to be asked' : view.colleagues.join(', '),
  },
]
