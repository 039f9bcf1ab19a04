/** Told as a part goes from 0 to 1, with what comes next when that is worth saying. */
export type Step = (done: number, words?: string) => void

export type Progress = {
  /** A part of the whole: `share` of the bar. */
  readonly part: (words: string, share: number) => Step
  readonly done: () => void
}

const width = 30

/** Drawn on standard error: a line that fills on a terminal, a line a part elsewhere. */
export function progressBar(out: NodeJS.WriteStream = process.stderr): Progress {
  let before = 0
  const draw = (share: number, words: string) => {
    if (!out.isTTY) return
    const filled = Math.round(share * width)
    const bar = '█'.repeat(filled) + '░'.repeat(width - filled)
    out.write(`\r\u001B[2K${bar} ${Math.round(share * 100)} % ${words}`)
  }
  return {
    part: (words, share) => {
      const from = before
      before += share
      if (!out.isTTY) out.write(`${words}…\n`)
      return (done, next = words) => draw(Math.min(1, from + share * done), next)
    },
    done: () => {
      draw(1, 'Ready')
      if (out.isTTY) out.write('\n')
    },
  }
}
