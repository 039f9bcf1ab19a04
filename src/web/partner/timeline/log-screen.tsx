import type { ActivityView } from '#timeline'
import { Heading, Lead } from '#ui'
import { paths } from '../../paths.ts'
import { Happenings } from './happenings.tsx'

export const LogScreen = ({ view }: { readonly view: ActivityView }) => (
  <>
    <Heading>Log</Heading>
    <Lead>Who did what, and when. Nothing is ever taken out of it.</Lead>
    <p>
      <a href={paths.stuck()}>See what could not be sent</a>
    </p>
    <Happenings view={view} address={(page) => paths.log({ page })} />
  </>
)
