import { type HubView, hubKindWords, levelWords, phaseWords, roleWords } from '#partnership'
import { Button, EmptyState, Heading, Lead, Section, SummaryList, Table } from '#ui'
import { paths } from '../../paths.ts'

type HubScreenProps = {
  readonly hub: HubView
  /** Whether the person who asks leads the hub or works in the office. */
  readonly leads: boolean
}

export const HubScreen = ({ hub, leads }: HubScreenProps) => (
  <>
    <Heading caption="Hub">{hub.name}</Heading>
    {hub.vision && <Lead>{hub.vision}</Lead>}
    <SummaryList
      rows={[
        { label: 'Kind', value: hubKindWords[hub.kind] },
        { label: 'Region', value: hub.region ?? 'Not recorded' },
        {
          label: 'Led by',
          value:
            hub.leaders.length === 0
              ? 'Nobody is in post today'
              : hub.leaders
                  .map(
                    ({ name, role, buddy }) =>
                      `${name} (${roleWords[role]}${buddy ? `, with ${buddy} as Hub Buddy` : ''})`,
                  )
                  .join(', '),
        },
        { label: 'Schools', value: hub.schools.length },
        {
          label: 'Pupils',
          value: hub.schools.reduce((sum, { pupils }) => sum + (pupils ?? 0), 0).toLocaleString('en-GB'),
        },
      ]}
    />
    {leads && (
      <p>
        <a href={paths.activity({ kind: 'hub', subject: hub.id })}>What has happened here</a>
      </p>
    )}
    <Section
      heading="Schools"
      action={
        hub.mayChange && (
          <Button kind="secondary" href={paths.hubSchools({ hub: hub.id })}>
            Add a school
          </Button>
        )
      }
    >
      {hub.schools.length === 0 ? (
        <EmptyState title="No school has joined yet" action={<a href={paths.schools()}>Look at schools</a>} />
      ) : (
        <Table
          caption="Schools of the hub"
          captionSize="hidden"
          columns={[
            { heading: 'School', cell: ({ id, name }) => <a href={paths.school({ school: id })}>{name}</a> },
            { heading: 'Phase', cell: ({ phase }) => phaseWords[phase] },
            { heading: 'Where', cell: ({ town }) => town },
            { heading: 'Trust', cell: ({ trust }) => trust },
            { heading: 'Level', cell: ({ level }) => level && levelWords[level] },
            { heading: 'Pupils', numeric: true, cell: ({ pupils }) => pupils?.toLocaleString('en-GB') },
          ]}
          rows={hub.schools}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  </>
)
