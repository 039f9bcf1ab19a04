import type { ActivityView } from '#timeline'
import { Heading, Lead } from '#ui'
import { Happenings } from './happenings.tsx'

type ActivityScreenProps = {
  readonly about: string
  readonly view: ActivityView
  readonly address: (page?: number) => string
}

export const ActivityScreen = ({ about, view, address }: ActivityScreenProps) => (
  <>
    <Heading caption={about}>What has happened</Heading>
    <Lead>Who did what, and when. You see it because you lead here, or work in the office.</Lead>
    <Happenings view={view} address={address} />
  </>
)
