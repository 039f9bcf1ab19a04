import type { ReactNode } from 'react'

type ButtonProps = {
  readonly children: ReactNode
  readonly kind?: 'primary' | 'secondary' | 'warning' | 'link' | undefined
  /** A way on rather than a submission: renders a link. */
  readonly href?: string | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly action?: string | undefined
  /** Told to those who hear the page, after the words on the button: “the offer from Ash Lane”. */
  readonly about?: string | undefined
}

export function Button({ children, kind = 'primary', href, name, value, action, about }: ButtonProps) {
  const className = `cf-button cf-button--${kind}`
  const words = (
    <>
      {children}
      {about && <span className="govuk-visually-hidden"> {about}</span>}
    </>
  )
  if (href !== undefined)
    return (
      <a className={className} href={href}>
        {words}
      </a>
    )
  return (
    <button className={className} type="submit" name={name} value={value} formAction={action}>
      {words}
    </button>
  )
}
