import type { MainLink } from './link.ts'
import { expect, it } from 'vitest'
import { html, tagWith } from '../testing.ts'
import { Page } from './page.tsx'

const page = html(
  <Page
    title="Reviews"
    partnership="The Harbour Partnership"
    assets={{ stylesheets: ['/assets/app.css'], scripts: ['/assets/enhance.js'], nonce: 'abc' }}
    navigation={[
      { label: 'Home', href: '/' },
      { label: 'Reviews', href: '/reviews', current: 'page' },
      { label: 'Directory', href: '/directory', current: 'section' },
    ]}
    account={{ kind: 'signedIn', name: 'Morag Fielding', signOut: '/sign-out' }}
    help={[{ label: 'Contact the office', href: '/contact' }]}
  >
    <h1>Reviews</h1>
  </Page>,
)

it('a page is in British English, and its title says where the reader is', () => {
  expect(page).toMatch(/^<html lang="en-GB">/)
  expect(page).toContain('<title>Reviews – The Harbour Partnership – Critical Friend</title>')
})

it('the first link skips to the matter of the page', () => {
  expect(/<a [^>]*>/.exec(page)?.[0]).toContain('href="#main"')
  expect(tagWith(page, 'id="main"')).toMatch(/^<main/)
})

it('the navigation says where the reader is', () => {
  expect([...page.matchAll(/href="([^"]+)" aria-current="(\w+)"/g)].map(([, ...found]) => found)).toEqual([
    ['/reviews', 'page'],
    ['/directory', 'true'],
  ])
})

it('more than five links also stand in a menu, for narrow screens', () => {
  const navigation = ['a', 'b', 'c', 'd', 'e', 'f'].map((label) => ({ label, href: `/${label}` }))
  const many = html(
    <Page title="Reviews" assets={{ stylesheets: [] }} navigation={navigation}>
      Reviews
    </Page>,
  )
  expect(page).not.toContain('<summary')
  expect(many).toContain('<summary class="cf-nav__summary">Menu</summary>')
  expect([...many.matchAll(/class="cf-nav__link"/g)]).toHaveLength(12)
})

it('a group of pages leads to its first, and shows them all to a reader who is within', () => {
  const pages = [
    { label: 'Schools', href: '/schools' },
    { label: 'Hubs', href: '/hubs', current: 'page' as const },
  ]
  const away = {
    label: 'Partnership',
    href: '/schools',
    pages: pages.map(({ label, href }) => ({ label, href })),
  }
  const shown = (group: MainLink) =>
    html(
      <Page title="Hubs" assets={{ stylesheets: [] }} navigation={[group]}>
        Hubs
      </Page>,
    )
  expect(shown(away)).not.toContain('cf-nav__within')
  const within = shown({ ...away, current: 'section', pages })
  expect(within).toContain('<div class="cf-nav__within">')
  expect(within).toContain('href="/hubs" aria-current="page"')
})

it('signing out is a post, never a link', () => {
  expect(page).toContain('<form action="/sign-out" method="post">')
})

it('scripts carry the nonce, and no element carries a style of its own', () => {
  expect(tagWith(page, '<script')).toContain('nonce="abc"')
  expect(page).not.toContain(' style=')
})

it('help stands in the footer', () => {
  expect(page.slice(page.indexOf('<footer'))).toContain('<a href="/contact">Contact the office</a>')
})

it('a page that shows a refusal says so first in its title', () => {
  const refused = html(
    <Page title="Join" assets={{ stylesheets: [] }} refusal={{ code: 'x', words: 'No.', fields: [] }}>
      {null}
    </Page>,
  )
  expect(refused).toContain('<title>Error: Join – Critical Friend</title>')
})
