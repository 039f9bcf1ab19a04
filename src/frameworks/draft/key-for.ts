/** A key for something with this title that none of the others has. It is made once and then stays, whatever the title becomes. */
export function keyFor(title: string, taken: readonly string[]): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z\d ]+/g, '')
    .split(' ')
    .filter(Boolean)
    .slice(0, longest)
  const [first = '', ...others] = words
  const joined = first.toLowerCase() + others.map(capitalised).join('')
  const key = /^[a-z]/.test(joined) ? joined : `part${joined}`
  if (!taken.includes(key)) return key
  const number = taken.findIndex((_, place) => !taken.includes(`${key}${place + 2}`))
  return `${key}${number + 2}`
}

const longest = 5

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
