import type { ReactNode } from 'react'
import { Heading } from './heading.tsx'

type FoldingSectionProps = {
  readonly heading: ReactNode
  readonly id: string
  readonly children: ReactNode
}

/** A section of a long page: open on a wide screen and on paper, folded on a narrow one where the browser runs scripts. */
export const FoldingSection = ({ heading, id, children }: FoldingSectionProps) => (
  <details className="cf-section cf-section--2 cf-fold" id={id} open data-fold-when-narrow>
    <summary className="cf-fold__head">
      <Heading level={2}>{heading}</Heading>
    </summary>
    {children}
  </details>
)

/** What is printed whole, whatever of it is folded on the screen. */
export const PrintedWhole = ({ children }: { readonly children: ReactNode }) => (
  <div className="cf-whole" data-print-whole>
    {children}
  </div>
)
