import { beforeEach, expect, test } from 'vitest'
import { type Actor, type PersonId, day, isRefused, perform } from '#kernel'
import { onEachDatabase, testClock } from '#platform/database/testing'
import { declareUnavailable } from '#practitioners'
import { aPractitioner, anOfficer, asThemselves, theOfficerIsKnown } from '#practitioners/testing'
import { activityView, logView } from './activity-view.ts'
import { digestWasSent, digestsFor } from './digest-read-model.ts'
import { notificationsView } from './notifications/notifications-view.ts'
import { notify } from './notifications/notify-store.ts'
import { readNotifications } from './notifications/read-notifications.ts'

const today = day('2024-10-16')

onEachDatabase('the timeline', (open) => {
  beforeEach(async () => void (await open().database.transaction(theOfficerIsKnown)))
  const practitioner = (name: string) => open().database.transaction((tx) => aPractitioner(tx, { name }))
  const away = (person: PersonId) =>
    perform(open().world, declareUnavailable, {
      by: anOfficer,
      input: { person, first: '2024-11-05', last: '2024-11-06', why: null },
    })
  const activityOf = async (person: PersonId, actor: Actor) => {
    const view = await activityView({ db: open().db, actor, today }, { kind: 'person', id: person })
    return isRefused(view) ? view.refusal.code : view.lines.map(({ who, words }) => `${who}: ${words}`)
  }

  test('says who did what to somebody, to them and to the office, and to nobody else', async () => {
    const [ada, bola] = [await practitioner('Ada Quill'), await practitioner('Bola Marsh')]
    await away(ada)
    await away(bola)
    const line =
      'Olwen Fairbairn: Ada Quill is away from Tuesday 5 November 2024 to Wednesday 6 November 2024'
    expect(await activityOf(ada, anOfficer)).toEqual([line])
    expect(await activityOf(ada, asThemselves(ada))).toEqual([line])
    expect(await activityOf(ada, asThemselves(bola))).toBe('not-allowed')
  })

  test('shows the whole log to the office alone', async () => {
    const ada = await practitioner('Ada Quill')
    await away(ada)
    const reading = { db: open().db, today }
    expect(await logView({ ...reading, actor: anOfficer })).toMatchObject({ lines: [{}], more: false })
    expect(await logView({ ...reading, actor: asThemselves(ada) })).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
  })

  test('tells each person once for the same fact, and remembers what they have read', async () => {
    const [ada, bola] = [await practitioner('Ada Quill'), await practitioner('Bola Marsh')]
    await away(ada)
    const view = await logView({ db: open().db, actor: anOfficer, today })
    const fact = isRefused(view) ? null : (view.lines[0]?.id ?? null)
    const told = { kind: 'training', words: 'You are away', about: null, fact, at: testClock.now() } as const
    const both = [
      { ...told, person: ada },
      { ...told, person: bola },
    ]
    await open().database.transaction((tx) => notify(tx, both))
    await open().database.transaction((tx) => notify(tx, both))
    const seenBy = (person: PersonId) =>
      notificationsView({ db: open().db, actor: asThemselves(person), today })
    expect(await seenBy(ada)).toMatchObject({ unread: 1, lines: [{ words: 'You are away', unread: true }] })
    await perform(open().world, readNotifications, { by: asThemselves(ada), input: {} })
    expect(await seenBy(ada)).toMatchObject({ unread: 0, lines: [{ unread: false }] })
    expect(await seenBy(bola)).toMatchObject({ unread: 1 })
  })

  test('gathers what somebody has not read into one digest a week', async () => {
    const { database, db } = open()
    const ada = await practitioner('Ada Quill')
    await database.executeSql(`update person set email = 'ada@sedge.example' where id = $1`, [ada])
    const told = { kind: 'training', about: null, fact: null, at: testClock.now(), person: ada } as const
    await database.transaction((tx) =>
      notify(tx, [
        { ...told, words: 'First' },
        { ...told, words: 'Second' },
      ]),
    )
    const monday = day('2024-10-21')
    expect(await digestsFor(db, monday)).toEqual([
      { person: ada, name: 'Ada Quill', email: 'ada@sedge.example', lines: ['First', 'Second'] },
    ])
    await database.transaction((tx) => digestWasSent(tx, ada, monday))
    expect(await digestsFor(db, monday)).toEqual([])
    expect(await digestsFor(db, day('2024-10-28'))).toEqual([])
  })
})
