import type { Command } from './command.ts'
import { doctor } from './doctor.ts'
import { forgetSecondStep } from './forget-second-step.ts'
import { publishedImport } from './published-import.ts'
import { registerImport } from './register-import.ts'

export const commands: readonly Command[] = [registerImport, publishedImport, forgetSecondStep, doctor]
