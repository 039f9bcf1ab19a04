import type { Refusal } from '#kernel'
import { Button, ButtonRow, Heading, Lead } from '#ui'
import { paths } from './paths.ts'

export const RefusedScreen = ({
  refusal,
  signedIn,
}: {
  readonly refusal: Refusal
  readonly signedIn: boolean
}) => (
  <>
    <Heading>{refusal.code === 'not-found' ? 'Page not found' : 'You cannot open this page'}</Heading>
    <Lead>
      {signedIn || refusal.code !== 'not-allowed'
        ? refusal.words
        : 'Sign in first: this page is for partners.'}
    </Lead>
    <ButtonRow>
      {signedIn ? (
        <Button href={paths.home()}>Go to your home page</Button>
      ) : (
        <Button href={paths.signIn()}>Sign in</Button>
      )}
    </ButtonRow>
  </>
)
