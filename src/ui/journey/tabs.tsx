import { ariaCurrent, type NavigationLink } from '../page/link.ts'

type TabsProps = { readonly label: string; readonly links: readonly NavigationLink[] }

/** The parts of one thing, each a page of its own. */
export const Tabs = ({ label, links }: TabsProps) => (
  <nav className="cf-tabs" aria-label={label}>
    <ul className="cf-tabs__list">
      {links.map(({ label, href, current }) => (
        <li key={href}>
          <a className="cf-tabs__link" href={href} aria-current={ariaCurrent(current)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
