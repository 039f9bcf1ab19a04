import { type PractitionerView, accreditationWords } from '#practitioners'
import { Button, ButtonRow } from '#ui'
import { paths } from '../../paths.ts'

/** What the office can do about accreditation. */
export function AccreditationLinks({ view }: { readonly view: PractitionerView }) {
  const { person, accreditations, mayAccredit } = view
  if (!mayAccredit) return null
  return (
    <ButtonRow>
      {accreditations
        .filter(({ state }) => state !== 'ended')
        .map(({ accreditation, kind }) => (
          <Button
            key={accreditation}
            kind="secondary"
            href={paths.renewAccreditation({ person, accreditation })}
          >
            Renew or end: {accreditationWords[kind].toLowerCase()}
          </Button>
        ))}
      <Button kind="secondary" href={paths.accreditations({ person })}>
        Accredit for something else
      </Button>
    </ButtonRow>
  )
}
