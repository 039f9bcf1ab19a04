import { day, idOf, period, toDaterange } from '#kernel'
import { HubId } from '#partnership'
import type { Transactor } from '#platform/database'
import { chanceOf, demoId } from '../random.ts'
import { hubSketches } from '../words/hub-words.ts'
import { writeRows } from '../write-rows.ts'
import type { DemoSchool } from './schools.ts'
import { stretchesOf } from './tenure.ts'

const RowId = idOf('Row')

export const hubIdOf = (name: string): HubId => demoId(HubId, 'hub', name)

export async function writeHubs(tx: Transactor, schools: readonly DemoSchool[]): Promise<void> {
  const chance = chanceOf('hub rows')
  const opened = new Map(hubSketches.map(({ name }) => [name, day(`${chance.whole(2011, 2019)}-09-01`)]))
  const regionOf = (hub: string) =>
    mostCommon(schools.filter((school) => school.hub === hub).map(({ model }) => model.region))
  await writeRows(
    tx,
    'hub',
    hubSketches.map(({ name, kind, vision }) => ({
      id: hubIdOf(name),
      name,
      kind,
      vision,
      fictional: true,
      region: kind === 'virtual' ? null : regionOf(name),
      held: toDaterange(period(opened.get(name) ?? day('2011-09-01'))),
    })),
  )
  const belonging = schools.flatMap(({ id, hub, tenure }) =>
    hub === null
      ? []
      : stretchesOf(tenure).map((held) => ({ id, hub, held, from: opened.get(hub) ?? held.from })),
  )
  await writeRows(
    tx,
    'hub_school',
    belonging.flatMap(({ id, hub, held, from }) =>
      held.until !== null && held.until <= from
        ? []
        : [
            {
              id: demoId(RowId, 'hub time', id, held.from),
              school_id: id,
              hub_id: hubIdOf(hub),
              held: toDaterange(period(held.from > from ? held.from : from, held.until)),
            },
          ],
    ),
  )
}

function mostCommon(names: readonly string[]): string | null {
  const counts = [...Map.groupBy(names, (name) => name)].sort(
    ([, one], [, other]) => other.length - one.length,
  )
  return counts[0]?.[0] ?? null
}
