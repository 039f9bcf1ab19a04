import type { Command } from './command.ts'
import { doctor } from './doctor.ts'
import { forgetSecondStep } from './forget-second-step.ts'
import { impactCompare } from './impact-compare.ts'
import { publishedImport } from './published-import.ts'
import { registerImport } from './register-import.ts'

export const commands: readonly Command[] = [
  registerImport,
  publishedImport,
  impactCompare,
  forgetSecondStep,
  doctor,
]
