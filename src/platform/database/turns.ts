/** One at a time, first come first served: PGlite has a single connection, and a transaction must own it. */
export type Turns = { readonly take: () => Promise<() => void> }

export function turns(): Turns {
  let last: Promise<void> = Promise.resolve()
  return {
    take: async () => {
      const before = last
      const { promise, resolve } = Promise.withResolvers<void>()
      last = promise
      await before
      return resolve
    },
  }
}

export async function inTurn<T>(queue: Turns, work: () => Promise<T>): Promise<T> {
  const leave = await queue.take()
  try {
    return await work()
  } finally {
    leave()
  }
}
