import { expect, test } from 'vitest'
import { Instant, PersonId, isRefused, newId } from '#kernel'
import { onEachDatabase } from '#platform/database/testing'
import { makeTaskLink, openTaskLink, revokeTaskLinks } from './task-link.ts'

const now = Instant.parse('2024-10-16T08:30:00.000Z')
const later = Instant.parse('2024-10-23T08:30:00.000Z')
const review = { kind: 'review', id: '019294a0-0000-7000-8000-000000000001' }
const another = { kind: 'review', id: '019294a0-0000-7000-8000-000000000002' }
const task = 'answer-offer'

onEachDatabase('a task link', (open) => {
  const aLink = (of = review, person = newId(PersonId)) => ({ task, of, person, expires: later })
  const made = (link: ReturnType<typeof aLink>) => open().database.transaction((tx) => makeTaskLink(tx, link))
  const opened = (secret: string, opening = {}) =>
    openTaskLink(open().db, { task, secret, at: now, ...opening })

  test('opens what it was made for, as often as its bearer needs', async () => {
    const link = aLink()
    const secret = await made(link)
    expect(await opened(secret)).toEqual(link)
    expect(await opened(secret)).toEqual(link)
  })

  test('opens nothing else: another task, a guess or a changed letter', async () => {
    const secret = await made(aLink())
    expect(isRefused(await opened(secret, { task: 'check-facts' }))).toBe(true)
    expect(isRefused(await opened('guess'))).toBe(true)
    expect(isRefused(await opened(`${secret}x`))).toBe(true)
  })

  test('works until the moment it expires', async () => {
    const secret = await made(aLink())
    const lastMoment = Instant.parse('2024-10-23T08:29:59.999Z')
    expect(isRefused(await opened(secret, { at: lastMoment }))).toBe(false)
    expect(await opened(secret, { at: later })).toMatchObject({ refusal: { code: 'link-expired' } })
  })

  test('is withdrawn with its subject, for one person or for all', async () => {
    const [first, second] = [aLink(), aLink()]
    const [toFirst, toSecond, toAnother] = [await made(first), await made(second), await made(aLink(another))]
    const { database } = open()
    await database.transaction((tx) => revokeTaskLinks(tx, { ...first }))
    expect([await opened(toFirst), await opened(toSecond)].map(isRefused)).toEqual([true, false])
    await database.transaction((tx) => revokeTaskLinks(tx, { task, of: review, person: null }))
    expect([await opened(toSecond), await opened(toAnother)].map(isRefused)).toEqual([true, false])
  })

  test('is kept only as a hash: whoever reads the table cannot use it', async () => {
    const secret = await made(aLink())
    const { rows } = await open().database.executeSql('select * from identity_task_link')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(secret)
  })
})
