import { expect, test } from 'vitest'
import { openTaskLink } from '#identity'
import { bearer, dayOf, perform } from '#kernel'
import { reading } from '#platform/database'
import { onEachDatabase, testClock } from '#platform/database/testing'
import { type SeasonTables, agreeToStandBy, callUpStandby, declinePlace, reviewerHomeView } from '#seasons'
import { agreeToMove, askToMove, declineToMove } from '#seasons/moves'
import { aTeamThatNeedsAMove } from '#seasons/moves/testing'
import { aSmallNetwork, anOfficer, doing } from '#seasons/testing'
import { answerMoveTask } from '#timeline'
import { larkrise, letters, sanaIsAsked, seenBy, withAddresses } from './following/testing.ts'
import { bySystem } from './product.ts'
import { aProduct, followAll } from './testing.ts'

const monas = 'mona@vale.example'

onEachDatabase('what follows a question', (open) => {
  const product = () => aProduct(open().database, testClock)
  const lettersTo = async (address: string) => (await letters(open())).filter(({ to }) => to === address)

  test('whoever is asked to move answers from a letter, and hears what comes of it', async () => {
    const { world, db, database } = open()
    const here = await aTeamThatNeedsAMove(open(), await database.transaction(aSmallNetwork))
    const { mona, way } = here
    await withAddresses(open(), { person: mona, email: monas })
    await followAll(product())
    const before = (await lettersTo(monas)).length
    await doing(world, askToMove, { by: anOfficer, input: way })
    await followAll(product())
    const [first] = (await lettersTo(monas)).slice(before)
    expect(first?.subject).toBe('Could you go to Larkfield Primary School instead?')
    expect(first?.text).toContain('instead of Sedgeley Primary School, 10 to 12 December 2024.')
    const secret = /https:\/\/partnership\.example\/move\/(\S+)/.exec(first?.text ?? '')?.[1] ?? ''
    const link = await openTaskLink(db, { task: answerMoveTask, secret, at: testClock.now() })
    if (!('of' in link)) throw new Error('The link opens')
    const by = bearer(link.of, mona)
    await doing(world, declineToMove, { by, input: { move: link.of.id, reason: '' } })
    await followAll(product())
    expect((await lettersTo(monas)).slice(before + 1)).toEqual([])
    await doing(world, askToMove, { by: anOfficer, input: way })
    await followAll(product())
    const again = await reading<SeasonTables>(db)
      .selectFrom('way_out_move')
      .select('id')
      .where('state', '=', 'asked')
      .executeTakeFirstOrThrow()
    const asAgain = { by: bearer({ kind: 'move', id: again.id }, mona), input: { move: again.id } }
    await doing(world, agreeToMove, asAgain)
    await followAll(product())
    const subjects = (await lettersTo(monas)).slice(before).map(({ subject }) => subject)
    expect(subjects.toSorted()).toEqual([
      'Could you go to Larkfield Primary School instead?',
      'Could you go to Larkfield Primary School instead?',
      'You are no longer on the review at Sedgeley Primary School',
      'You are on the team: Larkfield Primary School, 3 to 5 December 2024',
    ])
    const gone = (await lettersTo(monas)).find(({ subject }) => subject.startsWith('You are no longer'))
    expect(gone?.text).toContain('Why: You agreed to join the review at Larkfield Primary School instead.')
  })

  test('whoever stood by and cannot come after all is thanked, and one vacancy calls up one person', async () => {
    const { world, db } = open()
    const here = await larkrise(open())
    const { sana, standby } = await sanaIsAsked(open(), here)
    const by = bearer({ kind: 'standby', id: standby }, sana)
    await doing(world, agreeToStandBy, { by, input: { standby } })
    const { place, bola, review } = here
    const bolas = { by: bearer({ kind: 'placement', id: place }, bola.person), input: { placement: place } }
    await doing(world, declinePlace, bolas)
    await followAll(product())
    const toldTwice = { by: bySystem, input: { review, insteadOf: place } }
    expect(await perform(world, callUpStandby, toldTwice)).toMatchObject({
      refusal: { code: 'called-up-already' },
    })
    const { id: placement } = await reading<SeasonTables>(db)
      .selectFrom('placement')
      .select('id')
      .where('person_id', '=', sana)
      .executeTakeFirstOrThrow()
    await doing(world, declinePlace, {
      by: bearer({ kind: 'placement', id: placement }, sana),
      input: { placement },
    })
    await followAll(product())
    expect((await lettersTo('sana@rush.example')).at(-1)?.subject).toBe(
      'Thank you all the same: Larkrise School, 3 to 5 December 2024',
    )
    expect((await seenBy(open(), sana))[0]).toBe('standby')
    const actor = { kind: 'person' as const, person: sana, name: 'Sana Wren', posts: [] }
    const home = await reviewerHomeView({ db, actor, today: dayOf(testClock.now()) })
    expect(home).toMatchObject({ standbys: [], thanked: [{ schoolName: 'Larkrise School' }] })
  })
})
