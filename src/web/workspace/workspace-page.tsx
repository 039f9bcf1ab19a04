import type { ReactNode } from 'react'
import { daysWordsOf } from './days-words.ts'
import type { WorkspaceAsked } from '#reviews'
import { Heading, Lead, Tabs } from '#ui'
import { paths } from '../paths.ts'

/** The parts of a workspace, each a page of its own. */
export type WorkspacePart =
  | 'home'
  | 'evidence'
  | 'pack'
  | 'followUp'
  | 'enquiry'
  | 'timetable'
  | 'protocol'
  | 'hosts'
  | 'proformas'
  | 'groups'
  | 'challenge'
  | 'team'

type WorkspacePageProps = {
  readonly workspace: WorkspaceAsked
  readonly part: WorkspacePart
  readonly title?: string
  readonly children: ReactNode
}

/** What every page of a workspace has above what is its own. */
export const WorkspacePage = ({ workspace, part, title, children }: WorkspacePageProps) => (
  <>
    <Heading caption={`${workspace.framework.name}, ${workspace.year}`}>
      {title ?? workspace.hostName}
    </Heading>
    {title ? null : <Lead>{daysWordsOf(workspace)}</Lead>}
    <Tabs label={`Review at ${workspace.hostName}`} links={partsOf(workspace, part)} />
    {children}
  </>
)

function partsOf({ review, side, ofTrust }: WorkspaceAsked, at: WorkspacePart) {
  const part = (key: WorkspacePart, label: string, href: string) =>
    ({ label, href, current: key === at ? 'page' : undefined }) as const
  return [
    part('home', 'Overview', paths.workspace({ review })),
    ...(ofTrust === null
      ? []
      : [
          part('team', 'Team', paths.trustTeam({ review })),
          part('proformas', 'Proformas', paths.proformas({ review })),
          part('groups', 'Groups', paths.trustGroups({ review })),
          part('challenge', 'Challenge', paths.trustChallenges({ review })),
        ]),
    part('pack', 'Pack', paths.workspacePack({ review })),
    part('enquiry', 'Lines of enquiry', paths.workspaceEnquiry({ review })),
    part('timetable', 'Timetable', paths.workspaceTimetable({ review })),
    ...(side === 'office' ? [] : notesOf(review)),
    part('followUp', 'Last time', paths.workspaceFollowUp({ review })),
    part('hosts', 'Host leaders', paths.workspaceHosts({ review })),
    part('protocol', 'Protocol', paths.workspaceProtocol({ review })),
    ...(side === 'office' ? [] : [part('evidence', 'Evidence', paths.evidence({ review }))]),
  ]
}

/** What both parts of the team write; the office reads none of it. */
const notesOf = (review: string) => [
  { label: 'Notes', href: paths.evidence({ review }) },
  { label: 'Team meeting', href: paths.findings({ review }) },
  { label: 'Report', href: paths.beginReport({ review }) },
]

/** The way back from a page inside a workspace. */
export const workspaceCrumbs = ({ review, hostName }: Pick<WorkspaceAsked, 'review' | 'hostName'>) => [
  { label: `Review at ${hostName}`, href: paths.workspace({ review }) },
]
