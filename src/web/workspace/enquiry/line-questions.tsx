import type { EnquiryView } from '#reviews'
import { Radios, TextArea } from '#ui'

/** What a line of enquiry is made of, new or changed. */
export const LineQuestions = ({ sections }: Pick<EnquiryView, 'sections'>) => (
  <>
    <TextArea
      name="question"
      label="What do we want to find out?"
      hint="One open question. “How do middle leaders know what works?” rather than “middle leadership”."
      rows={3}
    />
    <Radios
      name="section"
      label="Which section is it about?"
      choices={sections.map(({ key, title }) => ({ value: key, label: title }))}
    />
  </>
)
