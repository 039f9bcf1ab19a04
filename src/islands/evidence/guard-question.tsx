import { type Suspicion, likenessWords, withInstead } from '#notes'
import { Notice } from '#ui'
import { ActButton } from './act-button.tsx'

type GuardQuestionProps = {
  readonly suspicion: Suspicion
  readonly text: string
  readonly onReword: (text: string) => void
  readonly onClear: (found: string) => void
}

/** Asked before a note leaves the device; until it is answered the note stays here, and says so. */
export const GuardQuestion = ({ suspicion, text, onReword, onClear }: GuardQuestionProps) => (
  <Notice tone="warning">
    <p>
      “{suspicion.found}” {likenessWords[suspicion.likeness]}. The note stays on this device until you say.
    </p>
    <p className="cf-button-row">
      <ActButton onPress={() => onReword(withInstead(text, suspicion))}>
        Write “{suspicion.instead}” instead
      </ActButton>
      <ActButton kind="link" onPress={() => onClear(suspicion.found)}>
        No child can be told from it
      </ActButton>
    </p>
  </Notice>
)
