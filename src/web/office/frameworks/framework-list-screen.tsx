import type { FrameworkListView } from '#frameworks'
import { Button, ButtonRow, Form, Heading, Lead, Table } from '#ui'
import { paths } from '../../paths.ts'
import { aspectWords, titleWords } from './framework-words.ts'

type Shown = { readonly view: FrameworkListView }
type Line = FrameworkListView['listed'][number]

/** One list of a draft: open one to change it, or move it up or down. */
export const FrameworkListScreen = ({ view }: Shown) => {
  const { framework, aspect, name, of, listed, mayAdd } = view
  const { title, one, lead } = aspectWords[name]
  const here = { framework: framework.code, aspect }
  return (
    <>
      <Heading caption={framework.code}>{of === null ? title : `${title} of “${of}”`}</Heading>
      <Lead>{lead}</Lead>
      {listed.length === 0 ? (
        <p>There is none yet.</p>
      ) : (
        <Table
          caption={title}
          captionSize="hidden"
          columns={[
            {
              heading: 'Title',
              cell: (line: Line) => (
                <a href={paths.oneInFramework({ ...here, one: line.name })}>{titleWords(line.title)}</a>
              ),
            },
            ...(name === 'sections' ? [{ heading: 'Written in', cell: partsOf(view) }] : []),
            { heading: 'Order', cell: (line: Line) => <Move view={view} line={line} /> },
          ]}
          rows={listed}
          rowKey={(line) => line.name}
        />
      )}
      <ButtonRow>
        {mayAdd && <Button href={paths.newInFramework(here)}>Add {one}</Button>}
        <Button kind="link" href={paths.framework(here)}>
          Back to the whole framework
        </Button>
      </ButtonRow>
    </>
  )
}

const partsOf =
  ({ framework }: Shown['view']) =>
  ({ name, title }: Line) => {
    const parts = framework.sections.find(({ key }) => key === name)?.parts.length ?? 0
    return (
      <a href={paths.frameworkAspect({ framework: framework.code, aspect: `parts-${name}` })}>
        {parts === 1 ? '1 part' : `${parts} parts`}
        <span className="govuk-visually-hidden"> of {title}</span>
      </a>
    )
  }

const Move = ({ view: { framework, aspect, listed }, line }: Shown & { readonly line: Line }) => (
  <Form
    action={paths.moveInFramework({ framework: framework.code, aspect, one: line.name })}
    label={`Move ${line.title}`}
  >
    <ButtonRow>
      {line !== listed[0] && (
        <Button kind="secondary" name="to" value="up" about={line.title}>
          Up
        </Button>
      )}
      {line !== listed.at(-1) && (
        <Button kind="secondary" name="to" value="down" about={line.title}>
          Down
        </Button>
      )}
    </ButtonRow>
  </Form>
)
