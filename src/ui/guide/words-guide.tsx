import { Button } from '../form/button.tsx'
import { ButtonRow } from '../form/button-row.tsx'
import { FoldingSection } from '../page/folding-section.tsx'
import { Heading } from '../page/heading.tsx'
import { Prose } from '../page/prose.tsx'
import { Section } from '../page/section.tsx'

export const WordsGuide = () => (
  <Section heading="Words" id="words">
    <Prose>
      <p>
        A review is done <em>with</em> a school, not to it. Write as you would speak to a colleague:{' '}
        <strong>short sentences</strong>, “you”, and{' '}
        <a href="/style-guide#words">links that say where they lead</a>.
      </p>
      <h3>What a good report does</h3>
      <ul>
        <li>It says what went well, with what was seen.</li>
        <li>It says what would be even better, and no more than the school can take on.</li>
        <li>It belongs to the school.</li>
      </ul>
      <blockquote>The team asked the questions that we had stopped asking ourselves.</blockquote>
    </Prose>
    <Section heading="Headings" level={3}>
      <Heading level={2} caption="Spring term 2025">
        A heading with what it belongs to
      </Heading>
      <Heading level={3}>A smaller heading</Heading>
      <Heading level={4}>The smallest heading</Heading>
    </Section>
    <FoldingSection heading="A section that folds on a phone" id="folding">
      <p>For a long page that is read section by section; it prints whole.</p>
    </FoldingSection>
    <Section heading="Buttons" level={3}>
      <p>One primary button a page. A warning button is for what cannot be undone.</p>
      <ButtonRow>
        <Button>Save and continue</Button>
        <Button kind="secondary">Save as draft</Button>
        <Button kind="warning" about="for Ash Lane Primary School">
          Withdraw the offer
        </Button>
        <Button kind="link" href="/style-guide">
          Cancel
        </Button>
      </ButtonRow>
    </Section>
  </Section>
)
