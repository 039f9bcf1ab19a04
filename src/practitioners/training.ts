import { z } from 'zod'

export const TrainingMode = z.enum(['inPerson', 'online'], 'Say whether people meet in person or online')
export type TrainingMode = z.infer<typeof TrainingMode>

export const trainingModeWords: Record<TrainingMode, string> = { inPerson: 'In person', online: 'Online' }

export type EnrolmentState = 'enrolled' | 'completed' | 'missed'

export const enrolmentStateWords: Record<EnrolmentState, string> = {
  enrolled: 'Enrolled',
  completed: 'Completed',
  missed: 'Did not attend',
}
