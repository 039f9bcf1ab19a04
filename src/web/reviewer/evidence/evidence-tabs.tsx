import { Tabs } from '#ui'
import { paths } from '../../paths.ts'

type Place = 'evidence' | 'coverage' | 'findings' | 'estimates'

type EvidenceTabsProps = { readonly review: string; readonly at: Place }

/** The parts of a review day that are kept together. */
export const EvidenceTabs = ({ review, at }: EvidenceTabsProps) => (
  <Tabs
    label="Evidence and findings"
    links={[
      { label: 'Overview', href: paths.workspace({ review }) },
      { label: 'Notes', href: paths.evidence({ review }), current: at === 'evidence' ? 'page' : undefined },
      {
        label: 'Coverage',
        href: paths.coverage({ review }),
        current: at === 'coverage' ? 'page' : undefined,
      },
      {
        label: 'Team meeting',
        href: paths.findings({ review }),
        current: at === 'findings' ? 'page' : undefined,
      },
      {
        label: 'Estimates',
        href: paths.estimates({ review }),
        current: at === 'estimates' ? 'page' : undefined,
      },
      { label: 'Report', href: paths.beginReport({ review }) },
    ]}
  />
)
