import { shortDate } from '#kernel'
import type { ReviewView } from '#seasons'
import { Button, type Column, Details, Form, Meter, Section, Table, TextArea, blankForm } from '#ui'
import { paths } from '../../paths.ts'
import { PlacementTag } from '../../review-tags.tsx'
import type { Refusing } from './candidates.tsx'

type Member = ReviewView['peers'][number]
type Seat = { readonly key: string; readonly role: string; readonly member: Member | null }

type TeamTableProps = { readonly view: ReviewView; readonly refusing: Refusing | null }

/** Every slot of the review, filled or open, with the Lead Reviewer’s first. */
export const TeamTable = ({ view, refusing }: TeamTableProps) => (
  <Section heading="Team">
    <Meter
      label="Peer places with somebody in them"
      value={view.slots - view.open}
      of={view.slots}
      words={`${view.slots - view.open} of ${view.slots}`}
    />
    <Table
      caption="Places in the team"
      captionSize="hidden"
      columns={[
        { heading: 'Place', cell: ({ role }) => role },
        { heading: 'Who', cell: ({ member }) => (member ? <Who member={member} /> : 'Open') },
        { heading: 'State', cell: ({ member }) => member && <State member={member} /> },
        ...(seatsOf(view).some(({ member }) => member && mayRelease(view, member))
          ? [changing({ view, refusing })]
          : []),
      ]}
      rows={seatsOf(view)}
      rowKey={({ key }) => key}
    />
    {view.waiting.length > 0 && (
      <p>On the waiting list: {view.waiting.map(({ name }) => name).join(', ')}.</p>
    )}
  </Section>
)

function seatsOf({ lead, peers, open }: ReviewView): Seat[] {
  return [
    { key: 'lead', role: 'Lead Reviewer', member: lead },
    ...peers.map((member) => ({ key: member.placement, role: 'Peer reviewer', member })),
    ...Array.from({ length: open }, (_, place) => ({
      key: `open ${place}`,
      role: 'Peer reviewer',
      member: null,
    })),
  ]
}

const Who = ({ member }: { readonly member: Member }) => (
  <>
    <a href={paths.person({ person: member.person })}>{member.name}</a>
    <br />
    <span className="cf-quiet">{member.school ?? 'Not at a school'}</span>
    {member.deputyFor && <span className="cf-quiet">, deputy for {member.deputyFor}</span>}
    {member.state === 'offered' && member.insteadOf && (
      <span className="cf-quiet">, asked to change from {member.insteadOf}</span>
    )}
    {member.need && (
      <>
        <br />
        <span className="cf-quiet">“{member.need}”</span>
      </>
    )}
  </>
)

const State = ({ member }: { readonly member: Member }) => (
  <>
    <PlacementTag state={member.state} />
    {member.state === 'offered' && member.expires && (
      <>
        <br />
        <span className="cf-quiet">until {shortDate(member.expires)}</span>
      </>
    )}
  </>
)

const releasable = ['chosen', 'offered', 'accepted']

const mayRelease = ({ may }: ReviewView, { state }: Member): boolean =>
  may.callOff && releasable.includes(state)

const changing = (team: TeamTableProps): Column<Seat> => ({
  heading: 'Change',
  cell: ({ member }) => member && <Release {...team} member={member} />,
})

/** Whether a place can be given up on this page as it is now. */
export const mayReleaseFrom = (view: ReviewView, placement: string | undefined): boolean =>
  [view.lead, ...view.peers].some(
    (member) => member && member.placement === placement && mayRelease(view, member),
  )

const isRefusedFor = (refusing: Refusing | null, { placement }: Member): refusing is Refusing =>
  refusing?.form === 'release' && refusing.placement === placement

type ReleaseProps = TeamTableProps & { readonly member: Member }

const Release = ({ view, refusing, member }: ReleaseProps) =>
  mayRelease(view, member) ? (
    <Details summary="Release" open={isRefusedFor(refusing, member)}>
      <Form
        action={paths.releasePlace({ review: view.review, placement: member.placement })}
        label={`Release ${member.name}`}
        named={member.placement}
        state={isRefusedFor(refusing, member) ? refusing.state : blankForm}
      >
        <TextArea
          name="reason"
          label={`Why ${member.name} is released`}
          hint="They are told. They can be asked again."
          rows={2}
          optional
        />
        <Button kind="warning" about={member.name}>
          Release
        </Button>
      </Form>
    </Details>
  ) : null
