import { Heading, Prose, Section, SummaryList } from '#ui'
import { paths } from '../../paths.ts'

type Letter = {
  readonly id: number
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly sent: string
  readonly attachments: readonly { readonly filename: string }[]
}

export const LetterScreen = ({ letter }: { readonly letter: Letter }) => (
  <>
    <Heading>{letter.subject}</Heading>
    <SummaryList
      rows={[
        { label: 'To', value: letter.to },
        { label: 'Sent', value: letter.sent },
      ]}
    />
    <Prose>
      {letter.text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph.split(/(https?:\/\/\S+)/).map(linked)}</p>
      ))}
    </Prose>
    {letter.attachments.length > 0 && (
      <Section heading="Attached">
        <ul className="govuk-list">
          {letter.attachments.map(({ filename }, place) => (
            <li key={filename}>
              <a href={paths.outboxAttachment({ letter: letter.id, attachment: place })}>{filename}</a>
            </li>
          ))}
        </ul>
      </Section>
    )}
  </>
)

const linked = (words: string) =>
  words.startsWith('http') ? (
    <a key={words} href={words}>
      {words}
    </a>
  ) : (
    words
  )
