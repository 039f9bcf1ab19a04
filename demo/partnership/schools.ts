import { type Day, day } from '#kernel'
import { type Phase, SchoolId, firstFictionalUrn } from '#partnership'
import type { Model, RealPlaces } from '../places.ts'
import { type Chance, at, chanceOf, demoId } from '../random.ts'
import { stagedSchools } from '../staged.ts'
import { type Cast, type Cohort, chooseModels } from './choose-models.ts'
import { fitFsm, fitPupils } from './fit-figures.ts'
import { schoolNaming } from './school-names.ts'
import { type Tenure, latestYear, tenureOf } from './tenure.ts'

/** An invented school of the demo network. */
export type DemoSchool = {
  readonly id: SchoolId
  readonly urn: number
  readonly name: string
  readonly phase: Phase
  readonly model: Model
  readonly cohort: Cohort
  readonly pupils: number
  readonly fsmPercent: number
  readonly easting: number
  readonly northing: number
  readonly hub: string | null
  readonly tenure: Tenure
  readonly opened: Day
}

/** Hubs whose published sizes hold today too. */
const steadyHubs = ['Ash Field Hub', 'Aspire Hub', 'East Midlands South Hub', 'Thames Valley Hub']
const thamesValley = { hub: 'Thames Valley Hub', before: 13 }

export function inventSchools(places: RealPlaces): DemoSchool[] {
  const chance = chanceOf('schools')
  const casts = chooseModels(chance, places.models)
  const pupils = fitPupils(casts)
  const fsm = fitFsm(casts, pupils)
  const staged = stage(casts, pupils)
  const nameFor = schoolNaming(
    chance,
    places,
    stagedSchools.map(({ name }) => name),
  )
  const counted = new Map<string, number>()
  const nth = (what: string) => {
    const count = counted.get(what) ?? 0
    counted.set(what, count + 1)
    return count
  }
  return casts.map((cast, index): DemoSchool => {
    const { model, hub, cohort } = cast
    const urn = firstFictionalUrn + 1 + index
    const stagedName = staged.get(cast)
    const staysOn = stagedName !== undefined || steadyHubs.includes(hub ?? '')
    const tenure = tenureOf(chance, { cohort, place: nth(cohort), staysOn })
    return {
      id: demoId(SchoolId, 'school', urn),
      urn,
      name: stagedName ?? nameFor(model),
      phase: model.phase,
      model,
      cohort,
      pupils: at(pupils, index),
      fsmPercent: at(fsm, index),
      ...jittered(chance, model),
      hub,
      tenure: hub === thamesValley.hub ? grown(nth(hub), stagedName !== undefined) : tenure,
      opened: day(`${chance.whole(1955, 2010)}-09-01`),
    }
  })
}

/** Thames Valley grew from 13 schools to 22 in 2023/24. */
const grown = (place: number, staged: boolean): Tenure =>
  place < thamesValley.before || staged ? [2021, 2022, 2023, latestYear] : [2023, latestYear]

/** The schools of the demo’s nine people: the first of the hub, phase and size that each asks for. */
function stage(casts: readonly Cast[], pupils: readonly number[]): Map<Cast, string> {
  const staged = new Map<Cast, string>()
  for (const { name, hub, phase, least, most } of stagedSchools) {
    const found = casts.find(
      (cast, index) =>
        cast.cohort === 'member' &&
        cast.hub === hub &&
        cast.model.phase === phase &&
        cast.model.church === null &&
        at(pupils, index) >= least &&
        at(pupils, index) <= most &&
        !staged.has(cast),
    )
    if (!found) throw new RangeError(`No ${phase} school of ${least} to ${most} pupils in ${hub} for ${name}`)
    staged.set(found, name)
  }
  return staged
}

/** Near the real place, and never on it. */
function jittered(chance: Chance, { easting, northing }: Model) {
  const step = () => (chance.happens(0.5) ? 1 : -1) * chance.whole(250, 1100)
  return { easting: easting + step(), northing: northing + step() }
}
