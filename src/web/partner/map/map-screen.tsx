import { type MapView, phaseWords, phases } from '#partnership'
import { EnglandMap, type EnglandTopology, Heading, Lead, Table } from '#ui'
import { paths } from '../../paths.ts'

type MapScreenProps = { readonly view: MapView; readonly england: EnglandTopology }

export const MapScreen = ({ view: { schools, regions }, england }: MapScreenProps) => (
  <>
    <Heading>Map of partner schools</Heading>
    <Lead>{schools.length.toLocaleString('en-GB')} partner schools. Choose one to open its page.</Lead>
    <EnglandMap
      england={england}
      title="Partner schools in England"
      points={schools.map(({ id, name, phase, latitude, longitude, hub }) => ({
        lat: latitude,
        lon: longitude,
        label: hub ? `${name}, ${hub}` : name,
        href: paths.school({ school: id }),
        kind: phase,
      }))}
      kinds={phases
        .filter((phase) => schools.some((school) => school.phase === phase))
        .map((phase) => ({ kind: phase, label: phaseWords[phase] }))}
      credit="Boundaries: Office for National Statistics, Open Government Licence v3.0. Contains OS data © Crown copyright."
    >
      <Table
        caption="Partner schools by region"
        columns={[
          { heading: 'Region', cell: ({ region }) => <a href={paths.schools({ region })}>{region}</a> },
          { heading: 'Schools', numeric: true, cell: (row) => row.schools },
          { heading: 'Pupils', numeric: true, cell: ({ pupils }) => pupils.toLocaleString('en-GB') },
        ]}
        rows={regions}
        rowKey={({ region }) => region}
      />
    </EnglandMap>
  </>
)
