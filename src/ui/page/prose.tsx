import type { ReactNode } from 'react'

/** Running text at a comfortable width: paragraphs, lists and links without classes of their own. */
export const Prose = ({ children }: { readonly children: ReactNode }) => (
  <div className="cf-prose">{children}</div>
)
