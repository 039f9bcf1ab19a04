import type { ReactNode } from 'react'
import type { WayOn } from './link.ts'

type FooterProps = {
  readonly product: string
  readonly help: readonly WayOn[]
  readonly credits: ReactNode
}

export const Footer = ({ product, help, credits }: FooterProps) => (
  <footer className="cf-footer">
    <div className="cf-width cf-footer__inside">
      {help.length > 0 && (
        <nav aria-label="Help">
          <ul className="cf-footer__links">
            {help.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p className="cf-footer__words">{credits ?? `${product}: done with you, not to you.`}</p>
    </div>
  </footer>
)
