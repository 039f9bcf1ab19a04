import type { Phase } from '#partnership'
import { type Model, usualAges } from '../places.ts'
import type { Chance } from '../random.ts'
import { type HubSketch, hubSketches } from '../words/hub-words.ts'
import { dealPhases } from './phase-deal.ts'

/** `member` in 2023/24, `newcomer` from 2024/25, `former` when it had left before 2023/24. */
export type Cohort = 'member' | 'newcomer' | 'former'
export type Cast = { readonly model: Model; readonly hub: string | null; readonly cohort: Cohort }

const farForAHub = 90_000
const newcomers = 18
const formers = 36
const fewestPupils: Partial<Record<Phase, number>> = {
  primary: 60,
  secondary: 450,
  special: 50,
  sixteenPlus: 600,
}

/** Which real places the demo’s schools stand near: each hub’s around its middle, each place used once. */
export function chooseModels(chance: Chance, models: readonly Model[]): Cast[] {
  const { hands, unhubbed } = dealPhases(chance, hubSketches)
  const large = models.filter(({ phase, pupils }) => pupils >= (fewestPupils[phase] ?? 30))
  const byPhase = Map.groupBy(large, ({ phase }) => phase)
  const used = new Set<Model>()
  const near = (phase: Phase, hub: HubSketch | null): Model => {
    const model = modelNear(chance, { models: byPhase.get(standIns.get(phase) ?? phase) ?? [], used, hub })
    used.add(model)
    return model.phase === phase ? model : asSmall(chance, model, phase)
  }
  const joining = hubSketches.filter(
    ({ lean, kind, schools }) => lean === 'mixed' && kind === 'geographic' && schools < 20,
  )
  const more = (count: number, cohort: Cohort): Cast[] =>
    Array.from({ length: count }, () => {
      const hub = chance.oneOf(joining)
      return { model: near(laterPhase(chance), hub), hub: hub.name, cohort }
    })
  return [
    ...hubSketches.flatMap((hub) =>
      (hands.get(hub.name) ?? []).map((phase): Cast => ({
        model: near(phase, hub),
        hub: hub.name,
        cohort: 'member',
      })),
    ),
    ...unhubbed.map((phase): Cast => ({ model: near(phase, null), hub: null, cohort: 'member' })),
    ...more(newcomers, 'newcomer'),
    ...more(formers, 'former'),
  ]
}

/** The register gives nurseries and alternative provision no place on the map: others stand in for them. */
const standIns = new Map<Phase, Phase>([
  ['nursery', 'primary'],
  ['alternativeProvision', 'special'],
])

const asSmall = (chance: Chance, model: Model, phase: Phase): Model => ({
  ...model,
  phase,
  ages: usualAges[phase],
  church: null,
  pupils: chance.whole(50, 130),
})

function laterPhase(chance: Chance): Phase {
  const share = chance.share()
  if (share < 0.6) return 'primary'
  return share < 0.85 ? 'secondary' : 'special'
}

type Around = {
  readonly models: readonly Model[]
  readonly used: ReadonlySet<Model>
  readonly hub: HubSketch | null
}

/** One of the places nearest to the hub’s middle, larger ones more often; anywhere for a virtual hub or none. */
function modelNear(chance: Chance, { models, used, hub }: Around): Model {
  const anywhere = hub === null || hub.kind === 'virtual'
  const free = anywhere ? models.filter((model) => !used.has(model)) : within(models, used, hub)
  const [one, other] = [chance.oneOf(free), chance.oneOf(free)]
  return one.pupils >= other.pupils ? one : other
}

function within(
  models: readonly Model[],
  used: ReadonlySet<Model>,
  { east, north, schools }: HubSketch,
): Model[] {
  for (let reach = 6_000; ; reach *= 1.35) {
    const found = models.filter(
      (model) =>
        !used.has(model) && Math.hypot(model.easting - east * 1000, model.northing - north * 1000) < reach,
    )
    if (found.length >= 4 + schools / 2 || (reach > farForAHub && found.length > 0)) return found
  }
}
