import type { FrameworkVersion } from '#frameworks'
import { Heading, Lead, Table, Tag } from '#ui'
import { paths } from '../../paths.ts'

const hostWords = { school: 'A school', trust: 'A trust', subject: 'A subject in a school' } as const

export const FrameworksScreen = ({ versions }: { readonly versions: readonly FrameworkVersion[] }) => (
  <>
    <Heading>Frameworks</Heading>
    <Lead>
      What reviews look at, and how they are held. A review keeps the version that it began with; a published
      version never changes.
    </Lead>
    <Table
      caption="Versions"
      captionSize="hidden"
      columns={[
        {
          heading: 'Version',
          cell: ({ code }) => <a href={paths.framework({ framework: code })}>{code}</a>,
        },
        { heading: 'Name', cell: ({ content }) => content.name },
        { heading: 'Looks at', cell: ({ content }) => hostWords[content.host] },
        { heading: 'Sections', cell: ({ content }) => content.sections.length, numeric: true },
        { heading: 'State', cell: ({ published }) => <VersionTag published={published} /> },
        {
          heading: 'From',
          cell: ({ shipped }) => (shipped ? 'Comes with Critical Friend' : 'The office'),
        },
      ]}
      rows={versions}
      rowKey={({ code }) => code}
    />
  </>
)

export const VersionTag = ({ published }: Pick<FrameworkVersion, 'published'>) => (
  <Tag tone={published ? 'success' : 'waiting'}>{published ? 'Published' : 'Draft'}</Tag>
)
