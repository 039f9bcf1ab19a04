import { type Day, longDate } from '#kernel'
import type { OfficeStep, OfficeStepKind } from '#seasons'
import { Button, NextStep } from '#ui'
import { paths } from '../../paths.ts'

/** The one thing that the office does next, or what it waits for. */
export const OfficeNextStep = ({ step }: { readonly step: OfficeStep }) => {
  const wayOn = wayOnOf(step)
  return (
    <NextStep
      title={step.words}
      due={step.by && dueWords(step.kind, step.by)}
      eyebrow={step.who === 'you' ? 'What next?' : 'What you are waiting for'}
      action={
        wayOn && (
          <Button href={wayOn.href} kind={step.who === 'you' ? 'primary' : 'secondary'}>
            {wayOn.label}
          </Button>
        )
      }
    />
  )
}

function dueWords(kind: OfficeStepKind, by: Day): string | null {
  if (kind === 'closeDates') return `They may choose until ${longDate(by)}.`
  if (kind === 'closeChoices') return `They may choose until ${longDate(by)}.`
  if (kind === 'planTeams') return `The first review begins on ${longDate(by)}.`
  return null
}

function wayOnOf({ kind, season }: OfficeStep) {
  if (kind === 'openSeason') return { label: 'Open a season', href: paths.newSeason() }
  if (!season || kind === 'nothing') return null
  if (kind === 'planTeams') return { label: 'Plan the teams', href: paths.plans({ season }) }
  if (kind === 'fillTeams')
    return { label: 'See the teams on the board', href: paths.board({ season, sort: 'date' }) }
  return { label: 'Open the season', href: paths.season({ season }) }
}
