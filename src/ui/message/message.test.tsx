import { expect, it } from 'vitest'
import { Button } from '../form/button.tsx'
import { html } from '../testing.ts'
import { EmptyState } from './empty-state.tsx'
import { NextStep } from './next-step.tsx'
import { Notice } from './notice.tsx'
import { Tag } from './tag.tsx'

it('a tag says its state in words', () => {
  expect(html(<Tag tone="warning">Overdue</Tag>)).toBe(
    '<strong class="cf-tag cf-tag--warning">Overdue</strong>',
  )
})

it('an empty list has a way on', () => {
  const empty = html(<EmptyState title="Nothing yet" action={<Button href="/offer">Offer a place</Button>} />)
  expect(empty).toContain('<a class="cf-button cf-button--primary" href="/offer">Offer a place</a>')
})

it('news of what was just done is announced; other notices are not', () => {
  expect(html(<Notice tone="success">Kept</Notice>)).toContain('role="status"')
  expect(html(<Notice>Soon</Notice>)).toContain('role="note" aria-label="Information"')
})

it('the next step says what it is, by when, and how', () => {
  const step = html(
    <NextStep title="Send your pack" due="By Friday" action={<Button href="/pack">Prepare it</Button>} />,
  )
  expect(
    step
      .replaceAll(/<[^>]+>/g, '|')
      .split('|')
      .filter(Boolean),
  ).toEqual(['What next?', 'Send your pack', 'By Friday', 'Prepare it'])
})
