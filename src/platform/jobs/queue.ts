/** Work that waits its turn, is tried again when it fails, and is set aside when it keeps failing. */
export type Queue = { readonly name: string }

/** Where those who follow facts wait for their turn. */
export const followQueue: Queue = { name: 'follow' }

export const asideOf = ({ name }: Queue): string => `${name}-set-aside`
