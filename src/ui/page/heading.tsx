import type { ReactNode } from 'react'

type HeadingProps = {
  readonly children: ReactNode
  readonly level?: 1 | 2 | 3 | 4 | undefined
  /** A line above the heading that says what it belongs to. */
  readonly caption?: ReactNode
  readonly id?: string | undefined
}

const sizes = { 1: 'xl', 2: 'l', 3: 'm', 4: 's' } as const
const elements = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const

export function Heading({ children, level = 1, caption, id }: HeadingProps) {
  const Element = elements[level]
  return (
    <Element className={`cf-heading cf-heading--${sizes[level]}`} id={id}>
      {caption && <span className="cf-heading__caption">{caption} </span>}
      {children}
    </Element>
  )
}
