import type { Letter } from '#platform/mail'

export type SignInMail = {
  readonly to: string
  readonly code: string
  /** The secret of the link. */
  readonly token: string
  readonly device: string
}

export const signInMail = (
  { to, code, token, device }: SignInMail,
  linkTo: (token: string) => string,
): Letter => ({
  to,
  subject: `${code} is your code to sign in to Critical Friend`,
  text: `Your code is ${code}

Enter it on the page where you asked for it. Or open this link and press the button there:
${linkTo(token)}

Both work once, for 10 minutes. Somebody asked for them with ${device}. If it was not you, do nothing: nobody can sign in without this e-mail.

Critical Friend`,
})
