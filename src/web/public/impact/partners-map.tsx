import { type PartnersMap as PartnersOnMap, cellsOfRegion, mapWords } from '#impact'
import { Details, type EnglandTopology, type MapLayer, PlacesMap, Table } from '#ui'

type PartnersMapProps = { readonly map: PartnersOnMap; readonly england: EnglandTopology }

/** Where partner schools and hubs are, with each region’s numbers beneath. */
export const PartnersMap = ({ map, england }: PartnersMapProps) =>
  map.schools.length > 0 && (
    <PlacesMap
      england={england}
      title="Where partner schools and hubs are"
      summary={mapWords(map)}
      layers={layersOf(map)}
    >
      <Details summary="The regions as a table">
        <Table
          caption="Partner schools by region"
          captionSize="hidden"
          columns={[
            { heading: 'Region', cell: ({ region }) => region },
            { heading: 'Schools', numeric: true, cell: (one) => cellsOfRegion(one)[0] },
            { heading: 'Pupils', numeric: true, cell: (one) => cellsOfRegion(one)[1] },
            { heading: 'Hubs', numeric: true, cell: (one) => cellsOfRegion(one)[2] },
          ]}
          rows={map.regions}
          rowKey={({ region }) => region}
        />
      </Details>
    </PlacesMap>
  )

export const layersOf = ({ schools, hubs }: PartnersOnMap): MapLayer[] => [
  { label: 'Partner school', mark: 'dot', places: schools },
  { label: 'Hub, in the middle of its schools', mark: 'diamond', places: hubs },
]
