import { expect, test } from 'vitest'
import { type PersonId, clockAt, day, newId, personOf } from '#kernel'
import { type TestDatabase, onEachDatabase } from '#platform/database/testing'
import { aPerson } from '#partnership/testing'
import { EvenBetterIfId } from '#reviews'
import { aStaffedReview } from '#reviews/testing'
import { type Visitor, aWebApp, wordsOf } from '../testing.ts'
import { paths } from '../paths.ts'

async function aWorkspaceOnScreen(here: TestDatabase) {
  const staffed = await aStaffedReview(here)
  const { database } = here
  const web = await aWebApp(here)
  const addressed = async (person: PersonId) => {
    const email = `${person}@school.example`
    await database.executeSql('update person set email = $1 where id = $2', [email, person])
    return web.as({ email })
  }
  const head = await database.transaction((tx) =>
    aPerson(tx, { name: 'Hedda Marsh', role: 'headteacher', at: staffed.host }),
  )
  const officer = await database.transaction((tx) => aPerson(tx, { role: 'officer' }))
  const other = await database.transaction((tx) => aPerson(tx, { role: 'trustee' }))
  return {
    ...staffed,
    head: await web.as(head),
    newLeader: head.id,
    lead: await addressed(staffed.lead),
    peer: await addressed(staffed.peers[0]),
    hostLeader: await addressed(personOf(staffed.hostActors[1]) ?? staffed.lead),
    office: await web.as(officer),
    other: await web.as(other),
  }
}

/** Left by the review of the year before. */
async function anEvenBetterIf({ database }: TestDatabase, host: string): Promise<string> {
  const id = newId(EvenBetterIfId)
  await database.executeSql(
    `with earlier as (insert into season (id, year, policies) values (gen_random_uuid(), '2023/24', '{}') returning id),
       held as (insert into review (id, season_id, school_id, requested_at, peer_slots)
         select gen_random_uuid(), id, $1, '2023-06-10', 3 from earlier returning id)
     insert into even_better_if (id, review_id, section, words, place)
       select $2, id, 'leadership', 'Middle leaders look at work together.', 1 from held`,
    [host, id],
  )
  return id
}

onEachDatabase('the pages of a workspace', (open) => {
  test('open to both parts of the team and the office, and to nobody else', async () => {
    const { review, head, lead, peer, hostLeader, office, other } = await aWorkspaceOnScreen(open())
    const addresses = [
      paths.workspace({ review }),
      paths.workspaceHosts({ review }),
      paths.workspacePack({ review }),
      paths.workspaceFollowUp({ review }),
      paths.workspaceEnquiry({ review }),
      paths.workspaceProtocol({ review }),
      paths.workspaceTimetable({ review }),
      paths.morningCard({ review, day: day('2024-12-03') }),
    ]
    for (const visitor of [head, lead, peer, hostLeader, office])
      for (const address of addresses)
        expect([address, (await visitor.get(address)).status]).toEqual([address, 200])
    for (const address of addresses)
      expect([address, (await other.get(address)).status]).toEqual([address, 403])
  })

  test('what a visitor may not change, they are not asked', async () => {
    const { review, peer } = await aWorkspaceOnScreen(open())
    const closed = [
      paths.workspaceBriefing({ review }),
      paths.newActivity({ review }),
      paths.workspaceBells({ review }),
    ]
    for (const address of closed) expect([address, (await peer.get(address)).status]).toEqual([address, 403])
    expect((await peer.get(paths.workspaceEnquiry({ review }))).html).not.toContain('Add it')
    const sent = await peer.post(paths.drawTimetable({ review }))
    expect(sent.status).toBe(403)
  })

  test('a school gets ready: its words, a document, a question, a timetable', async () => {
    const { review, head, lead, peer } = await aWorkspaceOnScreen(open())
    const written = await head.post(paths.workspaceBriefing({ review }), {
      context: 'Two rivers.',
      arrival: 'Ring.',
    })
    expect(written.to).toBe(paths.workspacePack({ review }))
    const form = new FormData()
    form.set('file', new File(['%PDF-1.7\n'], 'Plan.pdf'))
    form.set('title', 'Our plan')
    expect((await head.send(paths.packDocuments({ review }), form)).status).toBe(303)
    const pack = wordsOf(await peer.get(paths.workspacePack({ review })))
    expect(pack).toContain('Two rivers.')
    expect(pack).toContain('Our plan (PDF, 1 kB)')
    expect(pack).toContain('Not scanned for viruses')

    const asked = await lead.post(paths.workspaceEnquiry({ review }), {
      question: 'Why?',
      section: 'leadership',
    })
    expect(asked.status).toBe(422)
    expect(wordsOf(asked)).toContain('Ask a whole question')
    const question = 'How do middle leaders know what works?'
    await lead.post(paths.workspaceEnquiry({ review }), { question, section: 'leadership' })
    expect((await head.post(paths.drawTimetable({ review }))).status).toBe(303)
    const timetable = wordsOf(await peer.get(paths.workspaceTimetable({ review })))
    expect(timetable).toContain(`Line of enquiry 1 asks: ${question}`)
    expect((await head.post(paths.agreeTimetable({ review }))).status).toBe(303)
    expect(wordsOf(await peer.get(paths.workspaceTimetable({ review })))).toContain('Agreed')
  })

  test('a file that is not what it says is refused beside its field', async () => {
    const { review, head } = await aWorkspaceOnScreen(open())
    const form = new FormData()
    form.set('file', new File(['<script>'], 'Plan.pdf'))
    const sent = await head.send(paths.packDocuments({ review }), form)
    expect(sent.status).toBe(422)
    expect(wordsOf(sent)).toContain('This is not a PDF, a Word, Excel or PowerPoint file')
  })

  test('what has become of an even-better-if is asked with what was said before, and the team’s words are its own', async () => {
    const { review, host, head, leadActor } = await aWorkspaceOnScreen(open())
    const onSite = await aWebApp(open(), { clock: clockAt('2024-12-04T12:00:00.000Z') })
    const lead = await onSite.as({ email: `${personOf(leadActor)}@school.example` })
    const evenBetterIf = await anEvenBetterIf(open(), host)
    const address = paths.sayFollowUp({ review, evenBetterIf })
    const filled = async (visitor: Visitor) => {
      const { html } = await visitor.get(address)
      const note = /<textarea[^>]*>([^<]*)</.exec(html)?.[1]?.trim()
      return [note, /checked="" [^>]*value="(\w+)"|value="(\w+)"[^>]*checked/.exec(html)?.slice(1).join('')]
    }
    expect(await filled(head)).toEqual(['', undefined])
    await head.post(address, { status: 'started', note: 'In Years 3 and 4.' })
    expect(await filled(head)).toEqual(['In Years 3 and 4.', 'started'])
    const blank = await head.post(address, { status: '', note: 'In every year.' })
    expect([blank.status, blank.html.includes('In every year.')]).toEqual([422, true])
    expect(await filled(lead)).toEqual(['', 'started'])
    const confirm = paths.confirmFollowUp({ review, evenBetterIf })
    await lead.post(confirm, { status: 'resolved', note: 'We saw it everywhere.' })
    expect(await filled(lead)).toEqual(['We saw it everywhere.', 'resolved'])
  })

  test('an activity that cannot be is refused, with what was typed', async () => {
    const { review, head } = await aWorkspaceOnScreen(open())
    const answers = {
      day: '2024-12-03',
      from: '12:10',
      until: '12:40',
      kind: 'documentReview',
      place: 'Library',
    }
    const sent = await head.post(paths.newActivity({ review }), answers)
    expect(sent.status).toBe(422)
    expect(wordsOf(sent)).toContain('Lunch is from 12:00 to 13:00, and everybody needs it.')
    expect(sent.html).toContain('value="Library"')
  })
})
