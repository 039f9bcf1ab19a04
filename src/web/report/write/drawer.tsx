import type { FindingBeside } from '#reports'
import { Button, Tag } from '#ui'

type DrawerProps = {
  readonly findings: readonly FindingBeside[]
  readonly mayWrite: boolean
  /** Whether points of this section rest on findings. */
  readonly rests: boolean
}

const kindWords = { whatWentWell: 'What Went Well', evenBetterIf: 'Even Better If' } as const

/** Why a QA reader and the office see how many notes there are, and not what they say. */
export const unseen = 'Notes are read by the team and the host alone, each as far as they were shared.'

/** The findings of a section with the evidence behind each, beside the text that rests on them. */
export const Drawer = ({ findings, mayWrite, rests }: DrawerProps) =>
  findings.length === 0 ? (
    rests && <p className="govuk-hint">No finding stands under this section yet.</p>
  ) : (
    <ul className="cf-drawer">
      {findings.map((finding) => (
        <li key={finding.id} className="cf-drawer__finding">
          <p>
            <strong>{finding.number}.</strong> {finding.text}
          </p>
          <p className="cf-drawer__state">
            {kindWords[finding.kind]}
            {!finding.agreed && <Tag tone="waiting">Not agreed yet</Tag>}
            {finding.evidence === 0 && <Tag tone="warning">No evidence</Tag>}
            {finding.used && <Tag tone="success">In the text</Tag>}
          </p>
          {finding.evidence > 0 && (
            <details>
              <summary>
                {finding.evidence} {finding.evidence === 1 ? 'note' : 'notes'} behind it
              </summary>
              {finding.behind.length === 0 && <p className="govuk-hint">{unseen}</p>}
              <ul className="govuk-list govuk-list--bullet">
                {finding.behind.map(({ note, words, by }) => (
                  <li key={note}>
                    {words === null ? 'A note that you may not see, or that has been deleted.' : words.text}
                    {by && ` (${by})`}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {mayWrite && (
            <span data-put={finding.id} data-text={finding.text} data-kind={finding.kind} hidden>
              <Button kind="link" about={finding.text}>
                Put it into the text
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
