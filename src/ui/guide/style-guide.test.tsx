import { expect, it } from 'vitest'
import { html } from '../testing.ts'
import { StyleGuide } from './style-guide.tsx'

const guide = html(<StyleGuide assets={{ stylesheets: ['/assets/app.css'] }} />)

it('no two elements of the style guide share an id', () => {
  const ids = [...guide.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
})

it('everything that is pointed to is there', () => {
  const targets = [...guide.matchAll(/(?: href="#| for="|aria-describedby=")([^"]+)"/g)].flatMap(
    ([, ids]) => ids?.split(' ') ?? [],
  )
  expect(targets.filter((id) => !guide.includes(` id="${id}"`))).toEqual([])
  expect(targets.length).toBeGreaterThan(20)
})

it('no element carries a style of its own, which the content security policy would refuse', () => {
  expect(guide).not.toContain(' style=')
})
