import type { ReactNode } from 'react'
import { Button } from '../form/button.tsx'
import { Form } from '../form/form.tsx'
import { filledForm } from '../form/form-state.ts'
import type { WayOn } from '../page/link.ts'

type FiltersProps = {
  readonly action: string
  /** What the address asks for, by the names of the fields. */
  readonly question: Readonly<Record<string, string | number | readonly string[] | null | undefined>>
  /** The fields to choose by. */
  readonly children: ReactNode
  /** What was found: stands beside the filters, or beneath them on a narrow screen. */
  readonly results: ReactNode
  readonly label?: string | undefined
  /** Above what was found, where a wide table needs the whole width. */
  readonly layout?: 'beside' | 'above' | undefined
  readonly button?: string | undefined
  /** What the address says beside the filters, such as the order of the list. */
  readonly hidden?: Readonly<Record<string, string>> | undefined
  /** Each filter that is in force, in words; blank for those that are not. */
  readonly chosen: Readonly<Record<string, string | null | undefined>>
  /** The same list without one filter. */
  readonly without: (name: string) => string
  /** The list without any filter. */
  readonly clear?: string | undefined
}

export function Filters(props: FiltersProps) {
  const { label = 'Filters', layout = 'beside', button = 'Show results', clear } = props
  const chosen = waysWithout(props)
  return (
    <div className={`cf-filters-layout cf-filters-layout--${layout}`}>
      <div className="cf-filters">
        <details className="cf-filters__fold" open data-fold-when-narrow>
          <summary className="cf-filters__summary">
            {label}
            {chosen.length > 0 && ` (${chosen.length} chosen)`}
          </summary>
          <div className="cf-filters__fields">
            <Form action={props.action} method="get" state={asked(props)} hidden={props.hidden} label={label}>
              {props.children}
              <Button kind="secondary">{button}</Button>
            </Form>
          </div>
        </details>
      </div>
      <div className="cf-filters__results">
        {chosen.length > 0 && <Chosen chosen={chosen} clear={clear} />}
        {props.results}
      </div>
    </div>
  )
}

const asked = ({ question }: FiltersProps) =>
  filledForm(
    Object.fromEntries(
      Object.entries(question).map(([name, said]) => [
        name,
        Array.isArray(said) ? said.map(String) : String(said ?? ''),
      ]),
    ),
  )

const waysWithout = ({ chosen, without }: FiltersProps): WayOn[] =>
  Object.entries(chosen).flatMap(([name, label]) => (label ? [{ label, href: without(name) }] : []))

type ChosenProps = { readonly chosen: readonly WayOn[]; readonly clear: string | undefined }

const Chosen = ({ chosen, clear }: ChosenProps) => (
  <ul className="cf-chosen" aria-label="Filters in force">
    {chosen.map(({ label, href }) => (
      <li key={href}>
        <a className="cf-chosen__link" href={href}>
          <span className="govuk-visually-hidden">Remove filter </span>
          {label}
          <span aria-hidden="true"> ×</span>
        </a>
      </li>
    ))}
    {clear && (
      <li>
        <a className="cf-link" href={clear}>
          Clear all filters
        </a>
      </li>
    )}
  </ul>
)
