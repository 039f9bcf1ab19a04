import { type HubLine, type HubsView, hubKindWords } from '#partnership'
import { Button, type Column, EmptyState, EnglandMap, type EnglandTopology, Heading, Lead, Table } from '#ui'
import { paths } from '../../paths.ts'

const columns: readonly Column<HubLine>[] = [
  { heading: 'Hub', cell: ({ id, name }) => <a href={paths.hub({ hub: id })}>{name}</a> },
  { heading: 'Kind', cell: ({ kind }) => hubKindWords[kind] },
  { heading: 'Region', cell: ({ region }) => region },
  { heading: 'Schools', numeric: true, cell: ({ schools }) => schools },
  { heading: 'Pupils', numeric: true, cell: ({ pupils }) => pupils.toLocaleString('en-GB') },
]

type HubsScreenProps = { readonly view: HubsView; readonly england: EnglandTopology }

export const HubsScreen = ({ view: { hubs, mayOpen }, england }: HubsScreenProps) => (
  <>
    <Heading>Hubs</Heading>
    <Lead>Every partner school belongs to one hub, led by its Senior Partners and Hub Managers.</Lead>
    {mayOpen && (
      <Button kind="secondary" href={paths.newHub()}>
        Open a hub
      </Button>
    )}
    {hubs.length === 0 ? (
      <EmptyState
        title="There is no hub yet"
        action={<Button href={paths.schools()}>Look at schools</Button>}
      >
        <p>The office opens hubs; schools then join one.</p>
      </EmptyState>
    ) : (
      <EnglandMap
        england={england}
        title="Where the hubs are"
        points={hubs.flatMap(({ id, name, kind, schools, latitude, longitude }) =>
          latitude === null || longitude === null
            ? []
            : [
                {
                  lat: latitude,
                  lon: longitude,
                  label: `${name}, ${schools} schools`,
                  href: paths.hub({ hub: id }),
                  kind,
                },
              ],
        )}
        kinds={Object.entries(hubKindWords)
          .filter(([kind]) => hubs.some((hub) => hub.kind === kind))
          .map(([kind, label]) => ({ kind, label }))}
      >
        <Table caption={`${hubs.length} hubs`} columns={columns} rows={hubs} rowKey={({ id }) => id} />
      </EnglandMap>
    )}
  </>
)
