import { createHash } from 'node:crypto'

const atMost = 8

/**
 * The same work, done once for the same question: whoever asks again while it goes on, or soon after, gets the same answer.
 * What fails is forgotten, and so is what was asked longest ago.
 */
export function remembering<Question, Work>(
  work: (question: Question) => Work,
  doneIn: (work: Work) => Promise<unknown>,
): (question: Question) => Work {
  const known = new Map<string, Work>()
  return (question) => {
    const of = createHash('sha256').update(JSON.stringify(question)).digest('base64')
    const answer = known.get(of) ?? work(question)
    known.delete(of)
    known.set(of, answer)
    doneIn(answer).catch(() => known.delete(of))
    for (const oldest of known.keys()) if (known.size > atMost) known.delete(oldest)
    return answer
  }
}
