import type { SectionView } from '#impact'
import { Button, Form, type FormState, Heading, TextArea } from '#ui'
import { paths } from '../../paths.ts'

type SectionScreenProps = { readonly view: SectionView; readonly state: FormState }

export const SectionScreen = ({ view, state }: SectionScreenProps) => (
  <>
    <Heading caption={`Impact report ${view.year}`}>{view.section.title}</Heading>
    {view.section.chapters.length > 0 && <p>The figures of this section are put in by themselves.</p>}
    <Form
      action={paths.impactReportSection({ report: view.report, section: view.section.id })}
      state={state}
      label={view.section.title}
    >
      {view.section.blocks.map(({ block, label, hint }) => (
        <TextArea
          key={block}
          name={block}
          label={label}
          hint={`${hint}. A blank line begins a new paragraph.`}
          rows={8}
        />
      ))}
      <Button>Keep these words</Button>
    </Form>
  </>
)
