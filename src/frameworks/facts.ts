import { z } from 'zod'
import { fact } from '#kernel'
import { Framework } from './framework.ts'
import { FrameworkCode } from './framework-code.ts'

export const frameworkDrafted = fact(
  'frameworks.frameworkDrafted',
  z.object({ framework: FrameworkCode, from: FrameworkCode, content: Framework }),
)
export const frameworkBegun = fact(
  'frameworks.frameworkBegun',
  z.object({ framework: FrameworkCode, content: Framework }),
)
export const frameworkChanged = fact(
  'frameworks.frameworkChanged',
  z.object({ framework: FrameworkCode, content: Framework }),
)
export const frameworkPublished = fact(
  'frameworks.frameworkPublished',
  z.object({ framework: FrameworkCode }),
)
export const frameworkDiscarded = fact(
  'frameworks.frameworkDiscarded',
  z.object({ framework: FrameworkCode }),
)
