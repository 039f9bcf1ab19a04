export type Progress = {
  /** A part of the whole: `share` of the bar, told as it goes from 0 to 1. */
  readonly part: (words: string, share: number) => (done: number) => void
  readonly done: () => void
}

const width = 30

/** Drawn on standard error: a line that fills on a terminal, a line a part elsewhere. */
export function progressBar(out: NodeJS.WriteStream = process.stderr): Progress {
  let before = 0
  const draw = (share: number, words: string) => {
    if (!out.isTTY) return
    const filled = Math.round(share * width)
    out.write(
      `\r\u001B[2K${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${Math.round(share * 100)} % ${words}`,
    )
  }
  return {
    part: (words, share) => {
      const from = before
      before += share
      if (!out.isTTY) out.write(`${words}…\n`)
      return (done) => draw(Math.min(1, from + share * done), words)
    },
    done: () => {
      draw(1, 'Ready')
      if (out.isTTY) out.write('\n')
    },
  }
}
