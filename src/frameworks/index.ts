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
export { changeSection } from './change-section.ts'
export { copyFramework } from './copy-framework.ts'
export { discardFramework } from './discard-framework.ts'
export { frameworkChanged, frameworkDiscarded, frameworkDrafted, frameworkPublished } from './facts.ts'
export { type FrameworkVersion, findFramework, frameworkOf, publishedFrameworks } from './framework-store.ts'
export { frameworkView, frameworksView } from './frameworks-view.ts'
export { loadFramework } from './load-framework.ts'
export { publishFramework } from './publish-framework.ts'
export { shippedFramework, shippedFrameworks } from './shipped.ts'
export { type FrameworkTables } from './tables.ts'
