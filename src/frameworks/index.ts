export {
  type ActivityKind,
  type Appendix,
  Framework,
  type FrameworkPart,
  FrameworkSection,
  PartKind,
  SectionKind,
  activityOf,
  evidenceSections,
  sectionOf,
  themesOf,
} from './framework.ts'
export { FrameworkCode, standardFramework } from './framework-code.ts'
export { copyFramework } from './copy-framework.ts'
export { discardFramework } from './discard-framework.ts'
export {
  frameworkBegun,
  frameworkChanged,
  frameworkDiscarded,
  frameworkDrafted,
  frameworkPublished,
} from './facts.ts'
export { type FrameworkVersion, findFramework, frameworkOf, publishedFrameworks } from './framework-store.ts'
export { frameworkView, frameworksView } from './frameworks-view.ts'
export { loadFramework } from './load-framework.ts'
export { publishFramework } from './publish-framework.ts'
export { shippedFramework, shippedFrameworks } from './shipped.ts'
export { type FrameworkTables } from './tables.ts'
export { type ListName, type SheetName } from './draft/aspects.ts'
export { beginFramework } from './draft/begin-framework.ts'
export { changeFramework } from './draft/change-framework.ts'
export {
  type FrameworkFormView,
  type FrameworkListView,
  frameworkFormView,
  frameworkListView,
} from './draft/framework-aspect-view.ts'
export { knownDates } from './draft/lists-of-days.ts'
export { saysOf } from './draft/lists-of-estimates.ts'
export { coverFacts } from './draft/lists-of-report.ts'
export { whyNotReady } from './draft/why-not-ready.ts'
