import type { NominationsView } from '#excellence'
import { Section } from '#ui'
import { AreaTag } from '../../partner/areas/area-tags.tsx'
import { paths } from '../../paths.ts'

/** What a school has nominated, on the page of its review. */
export const Nominations = ({ nominations }: { readonly nominations: NominationsView }) => (
  <Section
    heading="Areas of Excellence"
    action={<a href={paths.nominations({ review: nominations.review })}>{wayOn(nominations)}</a>}
  >
    {nominations.nominated.length === 0 ? (
      <p>Nothing is nominated for the team to examine.</p>
    ) : (
      <ul>
        {nominations.nominated.map(({ area, title, state }) => (
          <li key={area}>
            <a href={paths.area({ area })}>{title}</a> <AreaTag state={state} />
          </li>
        ))}
      </ul>
    )}
  </Section>
)

const wayOn = ({ mayNominate, nominated }: NominationsView): string =>
  mayNominate && nominated.length === 0 ? 'Nominate what you do well' : 'See nominations'
