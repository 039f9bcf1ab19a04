import { Heading, Lead, Notice, Section, Table } from '#ui'
import { paths } from '../../paths.ts'

const ways = [
  {
    key: 'read',
    name: 'Reading pages',
    needs: 'HTTPS, port 443',
    without: 'Nothing works without it.',
    at: paths.networkAnswer(),
  },
  {
    key: 'send',
    name: 'Sending what you write',
    needs: 'HTTPS POST with JSON',
    without: 'Plain forms still work; writing together does not.',
    at: paths.networkAnswer(),
  },
  {
    key: 'events',
    name: 'Hearing changes over plain HTTP',
    needs: 'HTTPS answers that stay open (text/event-stream)',
    without: 'You see others’ changes when you load the page again.',
    at: paths.networkEvents(),
  },
  {
    key: 'socket',
    name: 'Hearing changes at once',
    needs: 'Web sockets (wss) on port 443',
    without: 'Nothing is lost: changes come over plain HTTP instead.',
    at: paths.networkSocket(),
  },
] as const

export const NetworkScreen = ({ host }: { readonly host: string }) => (
  <>
    <Heading>Check my network</Heading>
    <Lead>Some schools’ networks block parts of the web. This page tries each way that we use.</Lead>
    <div data-network>
      <Table
        caption="What we tried from here"
        rows={ways}
        rowKey={({ key }) => key}
        columns={[
          { heading: 'What for', cell: ({ name }) => name },
          { heading: 'What it needs', cell: ({ needs }) => needs },
          { heading: 'If it is blocked', cell: ({ without }) => without },
          {
            heading: 'From here',
            cell: ({ key, at }) => (
              <span data-way={key} data-at={at} role="status">
                Not tried: this needs scripts
              </span>
            ),
          },
        ]}
      />
      <Section heading="A note for your school’s IT">
        <p>Copy this into a mail. What was tried is written into it.</p>
        <pre className="cf-note" data-network-note>
          {noteFor(host)}
        </pre>
      </Section>
      <Notice>
        Everything comes from one address, <strong>{host}</strong>. We use no other server, font or script
        from anywhere else.
      </Notice>
    </div>
  </>
)

const noteFor = (host: string): string =>
  [
    `Please allow https://${host} (port 443) for our staff and for visitors on the guest network.`,
    '',
    'It is the only address that the peer review service uses: no other domains, fonts or scripts.',
    `If you can, also allow web sockets to wss://${host} and do not buffer answers of type text/event-stream.`,
    'Without web sockets the service falls back to plain HTTPS by itself.',
    '',
    'Tried from our network:',
  ].join('\n')
