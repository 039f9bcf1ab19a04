import { type NoteStanding, ledgerWords, recoveryFile } from '#notes'
import { Notice } from '#ui'
import { ActButton } from './act-button.tsx'
import type { Notebook, Page } from './notebook.ts'
import { reachWords } from './reach.ts'

type LedgerProps = {
  readonly page: Page
  readonly notebook: Notebook
  readonly ledger: readonly NoteStanding[]
}

/** The one honest line, and what to do about what is only here. */
export function Ledger({ page, notebook, ledger }: LedgerProps) {
  const here = ledger.filter(({ withTheTeam }) => !withTheTeam).length + page.photographs.length
  return (
    <section aria-label="Where your notes are" className="cf-ledger">
      <p role="status" className="cf-ledger__line">
        <strong>{ledgerWords(ledger)}</strong>
        {page.photographs.length > 0 && `, and ${photographs(page.photographs.length)} only on this device`}
        {page.sending && ' Sending…'}
      </p>
      {reachWords[page.reach] && <p>{reachWords[page.reach]}</p>}
      {page.full && (
        <Notice tone="warning">
          This device has no room left, so what you write now is not safe. Keep the page open, send your notes
          or save the recovery file, and make room.
        </Notice>
      )}
      {here > 0 && (
        <div className="cf-button-row">
          <ActButton onPress={() => void notebook.retry().then(notebook.send)} disabled={page.sending}>
            Send now
          </ActButton>
          <ActButton kind="link" onPress={() => saveRecoveryFile(page)}>
            Save a recovery file
          </ActButton>
          {page.reach === 'signIn' && (
            <a className="cf-button cf-button--secondary" href="/sign-in">
              Sign in
            </a>
          )}
        </div>
      )}
    </section>
  )
}

const photographs = (count: number) => (count === 1 ? '1 photograph' : `${count} photographs`)

function saveRecoveryFile({ pack, kept }: Page) {
  const text = JSON.stringify(recoveryFile(kept, pack))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = `${pack.hostName.toLowerCase().replace(/[^a-z]+/g, '-')}.notes.json`
  link.click()
  URL.revokeObjectURL(link.href)
}
