export {
  type ActivityKind,
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
export { frameworkOf } from './framework-store.ts'
export { shippedFramework, shippedFrameworks } from './shipped.ts'
export { type FrameworkTables } from './tables.ts'
