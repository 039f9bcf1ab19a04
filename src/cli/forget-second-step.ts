import { forgetSecondFactors } from '#identity'
import type { Command } from './command.ts'

export const forgetSecondStep: Command = {
  name: 'forget-second-step',
  usage: 'forget-second-step EMAIL',
  about: 'lets somebody who has lost their second step set up another',
  run: async ({ database, say }, [email]) => {
    if (!email?.includes('@')) {
      say('Say whose: bin/cf forget-second-step name@school.example')
      return 2
    }
    await database.transaction((tx) => forgetSecondFactors(tx, email))
    say(`${email} is asked to set up a second step at their next sign-in.`)
    return 0
  },
}
