import { useState } from 'react'
import type { DevicePack } from '#notes'
import { Notice } from '#ui'
import { ActButton } from './act-button.tsx'

type SafeguardingProps = { readonly pack: DevicePack; readonly onUse: () => void }

/** One tap: whom to go to and what to do. That it was used is all that is kept. */
export function Safeguarding({ pack, onUse }: SafeguardingProps) {
  const [open, setOpen] = useState(false)
  const { safeguarding, hostName } = pack
  if (!open)
    return (
      <ActButton
        kind="warning"
        onPress={() => {
          setOpen(true)
          onUse()
        }}
      >
        Worried about a child?
      </ActButton>
    )
  return (
    <Notice tone="warning" title="Tell the school’s safeguarding lead now">
      <p>
        {safeguarding
          ? `${safeguarding.name}${safeguarding.telephone ? `, ${safeguarding.telephone}` : ''}`
          : `${hostName} has not named its lead here. Go to the school office and ask for them.`}
      </p>
      <ul>
        <li>Listen. Promise nothing, and ask no leading questions.</li>
        <li>Go to the safeguarding lead in person, today, before you leave the school.</li>
        <li>Tell your Lead Reviewer that you have done so, and nothing more.</li>
        <li>Write nothing of it here: a worry about a child is never evidence.</li>
      </ul>
      <p className="govuk-hint">Only that this was used is recorded. If a child is in danger, ring 999.</p>
      <ActButton onPress={() => setOpen(false)}>Close</ActButton>
    </Notice>
  )
}
