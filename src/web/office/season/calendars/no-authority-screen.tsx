import type { PartnershipYear } from '#partnership'
import { Button, EmptyState, Heading } from '#ui'
import { paths } from '../../../paths.ts'

export const NoAuthorityScreen = ({ year }: { readonly year: PartnershipYear }) => (
  <>
    <Heading caption={`Term dates ${year}`}>We cannot find that local authority</Heading>
    <EmptyState
      title={`No partner school of ${year} is in it`}
      action={<Button href={paths.termDates({ year })}>See every local authority</Button>}
    />
  </>
)
