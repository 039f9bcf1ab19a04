import { connect } from 'node:net'

export type ScanAnswer = 'clean' | 'infected' | 'notScanned'

/** Looks for viruses. */
export type Scanner = (bytes: Uint8Array) => Promise<ScanAnswer>

/** Where no scanner is set up, nothing claims to have been scanned. */
export const noScanner: Scanner = () => Promise.resolve('notScanned')

const patience = 30_000

/**
 * The scanner at `tcp://host:port`, a clamd, asked in its INSTREAM way (clamd(8)): pieces with their length before them,
 * ended by a piece of no length. Throws when it cannot be asked: a file that should be scanned is never kept unscanned.
 */
export function openScanner(address: string | null): Scanner {
  if (address === null) return noScanner
  const { hostname, port } = new URL(address)
  return async (bytes) => answerIn(await ask({ host: hostname, port: Number(port) }, bytes))
}

const ask = (where: { readonly host: string; readonly port: number }, bytes: Uint8Array): Promise<string> =>
  new Promise((resolve, reject) => {
    const said: Buffer[] = []
    const socket = connect(where)
    socket.setTimeout(patience, () => socket.destroy(new Error('The virus scanner does not answer')))
    socket.on('data', (part: Buffer) => said.push(part))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(said).toString('utf8')))
    socket.on('connect', () => {
      socket.write('zINSTREAM\0')
      socket.write(lengthOf(bytes))
      socket.write(bytes)
      socket.write(lengthOf(new Uint8Array()))
    })
  })

function lengthOf(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return length
}

function answerIn(said: string): ScanAnswer {
  if (said.includes(': OK')) return 'clean'
  if (said.includes('FOUND')) return 'infected'
  throw new Error(`The virus scanner answered: ${said.slice(0, 200)}`)
}
