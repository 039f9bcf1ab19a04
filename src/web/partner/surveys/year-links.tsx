type YearLinksProps = {
  readonly year: string
  readonly years: readonly string[]
  readonly href: (year: string) => string
}

/** The same page for the years beside it. */
export const YearLinks = ({ year, years, href }: YearLinksProps) => (
  <p>
    Partnership year:{' '}
    {years.map((other, place) => (
      <span key={other}>
        {place > 0 && ', '}
        {other === year ? <strong aria-current="true">{other}</strong> : <a href={href(other)}>{other}</a>}
      </span>
    ))}
  </p>
)
