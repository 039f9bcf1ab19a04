import type { EnglandTopology } from '../figure/england-shape.ts'
import { Tabs } from '../journey/tabs.tsx'
import { Heading } from '../page/heading.tsx'
import { Lead } from '../page/lead.tsx'
import { Page, type PageProps } from '../page/page.tsx'
import { FigureGuide } from './figure-guide.tsx'
import { FormGuide } from './form-guide.tsx'
import { JourneyGuide } from './journey-guide.tsx'
import { ListingGuide } from './listing-guide.tsx'
import { MessageGuide } from './message-guide.tsx'
import { WordsGuide } from './words-guide.tsx'

type StyleGuideProps = Omit<PageProps, 'title' | 'children' | 'back'> & {
  readonly england?: EnglandTopology | undefined
}

const parts = [
  { label: 'Words', href: '#words' },
  { label: 'Messages', href: '#messages' },
  { label: 'Forms', href: '#forms' },
  { label: 'Lists', href: '#lists' },
  { label: 'Journeys', href: '#journeys' },
  { label: 'Figures', href: '#figures' },
]

/** Every part of the design system on one page, with invented content. */
export const StyleGuide = ({ england, ...page }: StyleGuideProps) => (
  <Page {...page} assets={{ ...page.assets, scripts: [] }} title="Style guide">
    <Heading caption="How our pages are made">Style guide</Heading>
    <Lead>
      Every part that a page can be made of, as it looks in your browser. All schools and people here are
      invented.
    </Lead>
    <Tabs label="Parts of the style guide" links={parts} />
    <WordsGuide />
    <MessageGuide />
    <FormGuide />
    <ListingGuide />
    <JourneyGuide />
    <FigureGuide england={england} />
  </Page>
)
