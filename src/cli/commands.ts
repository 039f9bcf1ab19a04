import type { Command } from './command.ts'
import { doctor } from './doctor.ts'
import { forgetSecondStep } from './forget-second-step.ts'
import { registerImport } from './register-import.ts'

export const commands: readonly Command[] = [registerImport, forgetSecondStep, doctor]
