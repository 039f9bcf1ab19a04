import type { ReactNode } from 'react'

type ActButtonProps = {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly kind?: 'primary' | 'secondary' | 'warning' | 'link'
  readonly about?: string
  readonly disabled?: boolean
}

export const ActButton = ({ children, onPress, kind = 'secondary', about, disabled }: ActButtonProps) => (
  <button type="button" className={`cf-button cf-button--${kind}`} onClick={onPress} disabled={disabled}>
    {children}
    {about && <span className="govuk-visually-hidden"> {about}</span>}
  </button>
)
