import type { FrameworkVersion } from '#frameworks'
import { Button, Heading, Lead, Table, Tag } from '#ui'
import { paths } from '../../paths.ts'
import { hostWords } from './framework-words.ts'

export const FrameworksScreen = ({ versions }: { readonly versions: readonly FrameworkVersion[] }) => (
  <>
    <Heading>Frameworks</Heading>
    <Lead>
      What reviews look at, and how they are held. A review keeps the version that it began with; a published
      version never changes.
    </Lead>
    <Button href={paths.beginFramework()}>Begin a new kind of review</Button>
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
