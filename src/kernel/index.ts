export { type Act, type Occasion, act } from './act.ts'
export { type Actor, type HeldPost, PersonId, bearer, nobody, personOf, postsOf, system } from './actor.ts'
export { type Clock, clockAhead, clockAt, machineClock, minutesAfter, stopwatch, today } from './clock.ts'
export {
  Day,
  Instant,
  addDays,
  dateRange,
  day,
  dayOf,
  daysBetween,
  daysFrom,
  instant,
  isWeekend,
  londonHour,
  londonMoment,
  longDate,
  longInstant,
  shortDate,
  weekOf,
  weekday,
  yearsAfter,
} from './day.ts'
export { type Decision, type Happened, happened } from './decision.ts'
export { type Fact, type FactMaker, type FactOf, type Subject, fact, subjectsOf } from './fact.ts'
export { type IdSchema, idOf, newId, newSecret } from './id.ts'
export { type Attempt, type Recorded, type World, invalid, perform, performWithin } from './perform.ts'
export {
  type Period,
  contains,
  covers,
  endedOn,
  fromDaterange,
  overlaps,
  period,
  throughout,
  toDaterange,
} from './period.ts'
export {
  type Policy,
  type Question,
  anybody,
  bearerOf,
  holds,
  holdsAt,
  not,
  policy,
  refusalOf,
  signedIn,
  theSystem,
} from './policy.ts'
export {
  type FieldRefusal,
  type Refusal,
  type Refused,
  isRefused,
  refused,
  refusedWith,
  refusing,
} from './refusal.ts'
