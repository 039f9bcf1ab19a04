import type { Command } from './command.ts'
import { doctor } from './doctor.ts'
import { registerImport } from './register-import.ts'

export const commands: readonly Command[] = [registerImport, doctor]
