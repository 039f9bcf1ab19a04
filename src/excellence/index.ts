export { Opinion, type AreaState, areaState, areaStateWords, opinionWords, yearsItIsValid } from './area.ts'
export { Category, categories, categoryWords } from './category.ts'
export { type AreaView, areaView } from './directory/area-view.ts'
export { areasOfSchoolView } from './directory/areas-of-school-view.ts'
export { AreasQuestion } from './directory/areas-question.ts'
export { type AreasView, areasView } from './directory/areas-view.ts'
export type { ListedArea } from './directory/listed-store.ts'
export { giveOpinion } from './examining/give-opinion.ts'
export { type ExaminedArea, examinedIn } from './examining/examined-read-model.ts'
export { type AreaToExamine, toExamineView } from './examining/to-examine-view.ts'
export {
  areaAccredited,
  areaNominated,
  areaNotAccredited,
  introductionAnswered,
  introductionAsked,
  opinionGiven,
} from './facts.ts'
export { AreaAccreditationId, AreaId, ExaminationId, IntroductionId } from './ids.ts'
export { answerIntroduction } from './introductions/answer-introduction.ts'
export { askForIntroduction } from './introductions/ask-for-introduction.ts'
export { introductionWords } from './introductions/introduction.ts'
export { excellenceInvariants } from './invariants.ts'
export { type IntroductionWaiting, type KeptAreasView, keptAreasView } from './keeping/kept-areas-view.ts'
export { renewArea } from './keeping/renew-area.ts'
export { withdrawArea } from './keeping/withdraw-area.ts'
export { type CategoryCount, type NewArea, countByCategory, newAreasIn } from './new-areas-read-model.ts'
export { changeNomination } from './nominating/change-nomination.ts'
export { nominateAgain } from './nominating/nominate-again.ts'
export { nominateArea } from './nominating/nominate-area.ts'
export { type NominatedArea, type NominationsView, nominationsView } from './nominating/nominations-view.ts'
export { withdrawNomination } from './nominating/withdraw-nomination.ts'
export { Sharing, sharingSentence, sharingWords } from './sharing.ts'
export type { ExcellenceTables } from './tables.ts'
