import type { QuestionTally } from '#surveys'

/** “95%”, from a share of 1. */
const percentWords = (share: number): string => `${Math.round(share * 100)}%`

/** “4.6 of 5” */
const meanWords = (mean: number): string => `${mean.toFixed(1)} of 5`

/** “380 (94%)”, of those who answered. */
export const countWords =
  ({ n }: Pick<QuestionTally, 'n'>) =>
  (count: number): string =>
    `${count.toLocaleString('en-GB')} (${percentWords(count / n)})`

/** “95% satisfied or highly satisfied; on average 4.6 of 5; 404 people answered.” */
export function tallyWords({ n, positive, positiveWords, mean }: QuestionTally): string {
  const parts = [
    `${percentWords(positive)} ${positiveWords}`,
    ...(mean === null ? [] : [`on average ${meanWords(mean)}`]),
    `${n.toLocaleString('en-GB')} people answered`,
  ]
  return `${parts.join('; ')}.`
}

/** “404 of 425 people answered (95%)” */
export const rateWords = ({ n, of }: { readonly n: number; readonly of: number }): string =>
  `${n.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')} people answered (${percentWords(of === 0 ? 0 : n / of)})`
