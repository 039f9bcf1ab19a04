import { useState } from 'react'
import {
  type DevicePack,
  type NoteKind,
  type NoteWords,
  blankWords,
  entriesOf,
  isClear,
  ledgerOf,
  noteKindWords,
  noteKinds,
  notesOf,
  suspicionsIn,
} from '#notes'
import { Notice } from '#ui'
import { ActButton } from './act-button.tsx'
import { Brought } from './brought.tsx'
import type { DeviceStore } from './device-store.ts'
import { Ledger } from './ledger.tsx'
import { NoteCards } from './note-cards.tsx'
import { NoteWriting } from './note-writing.tsx'
import { freshId } from './notebook.ts'
import { Safeguarding } from './safeguarding.tsx'
import { useNotebook } from './use-notebook.ts'
import { useUnsentCount } from './unsent.ts'

type ReviewNotesProps = {
  readonly device: DeviceStore
  readonly pack: DevicePack
  readonly onLeave: () => void
}

/** One review on one device. */
export function ReviewNotes({ device, pack, onLeave }: ReviewNotesProps) {
  const { page, notebook } = useNotebook(device, pack)
  const [writing, setWriting] = useState<string | null>(null)
  const [before, setBefore] = useState<NoteWords>(blankWords)
  const ledger = page ? ledgerOf(page.kept, pack.person) : []
  useUnsentCount(ledger.filter(({ withTheTeam }) => !withTheTeam).length)
  if (!page || !notebook) return <p>Opening your notes…</p>
  const notes = notesOf(entriesOf(page.kept))
  const open = notes.find(({ id }) => id === writing)
  const asking = (text: string) => !isClear(text, notebook.known())
  const say = (note: string, words: NoteWords) => void notebook.say(note, { kind: 'words', words })
  const begin = (kind: NoteKind) => {
    const note = freshId()
    const { section, source, pairedWith, phase } = before
    say(note, { ...blankWords, kind, section, source, pairedWith, phase })
    setWriting(note)
  }
  return (
    <>
      <h1 className="cf-heading">{pack.hostName}</h1>
      <Ledger page={page} notebook={notebook} ledger={ledger} />
      {pack.shut && <Notice tone="warning">{pack.shut}</Notice>}
      {open?.words ? (
        <NoteWriting
          key={open.id}
          pack={pack}
          words={open.words}
          suspicions={suspicionsIn(open.words.text, notebook.known())}
          onChange={(words) => say(open.id, words)}
          onClear={(found) => void notebook.clear(found)}
          onPhotograph={(bytes) => notebook.addPhotograph(open.id, bytes)}
          onDone={() => {
            setBefore(open.words ?? blankWords)
            setWriting(null)
            void notebook.send()
          }}
        />
      ) : (
        <div className="cf-button-row" role="group" aria-label="Write a note">
          {noteKinds.map((kind) => (
            <ActButton key={kind} kind="primary" onPress={() => begin(kind)}>
              {noteKindWords[kind]}
            </ActButton>
          ))}
        </div>
      )}
      <NoteCards
        page={page}
        notes={notes.filter(({ id, words }) => words !== null && id !== open?.id).reverse()}
        ledger={ledger}
        asking={({ words }) => asking(words?.text ?? '')}
        onOpen={setWriting}
        onWithdraw={(note) => void notebook.say(note, { kind: 'withdrawn' })}
        onStance={(note, stance, because) => void notebook.say(note, { kind: 'stance', stance, because })}
      />
      <Brought pack={pack} />
      <Safeguarding pack={pack} onUse={() => void notebook.countSafeguarding()} />
      <p className="cf-button-row">
        <ActButton kind="link" onPress={onLeave}>
          Another review
        </ActButton>
        <a href="/">Home</a>
      </p>
    </>
  )
}
