import { type AddressInfo, type Server, createServer } from 'node:net'
import { zipSync } from 'fflate'
import sharp from 'sharp'
import { afterEach, expect, test } from 'vitest'
import { examineFile, mostBytes, noScanner, openScanner } from './index.ts'

const text = (words: string) => new TextEncoder().encode(words)
const aPdf = text('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')

const aPicture = (ending: 'jpeg' | 'png') =>
  sharp({ create: { width: 30, height: 20, channels: 3, background: '#246' } })
    .withExif({ IFD0: { Make: 'A camera', ImageDescription: 'The playground' } })
    .toFormat(ending)
    .toBuffer()

const aWordFile = zipSync({
  '[Content_Types].xml': text(
    '<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  'word/document.xml': text('<w:document/>'),
})

const endingsOf = async (name: string, bytes: Uint8Array) => {
  const examined = await examineFile({ name, bytes }, noScanner)
  return examined.outcome === 'fit' ? examined.ending : examined.why
}

test('a file is what its content says, and must be called that', async () => {
  expect(await endingsOf('School plan.pdf', aPdf)).toBe('pdf')
  expect(await endingsOf('SEF.docx', aWordFile)).toBe('docx')
  expect(await endingsOf('Hall.JPEG', await aPicture('jpeg'))).toBe('jpg')
  expect(await endingsOf('Plan.docx', aPdf)).toBe('namedOtherwise')
  expect(await endingsOf('page.html', text('<script>alert(1)</script>'))).toBe('kind')
  expect(await endingsOf('page.pdf', text('<script>alert(1)</script>'))).toBe('kind')
  expect(await endingsOf('nothing.pdf', new Uint8Array())).toBe('empty')
  expect(await endingsOf('film.pdf', new Uint8Array(mostBytes + 1))).toBe('tooLarge')
})

test('a picture is drawn again, so that nothing but the picture is kept', async () => {
  const sent = await aPicture('jpeg')
  expect((await sharp(sent).metadata()).exif).toBeDefined()
  const examined = await examineFile({ name: 'a.jpg', bytes: sent }, noScanner)
  if (examined.outcome === 'unfit') throw new Error(examined.why)
  const kept = await sharp(examined.bytes).metadata()
  expect([kept.exif, kept.width, kept.height]).toEqual([undefined, 30, 20])
})

test('a picture that is cut off is refused', async () => {
  const cut = (await aPicture('png')).subarray(0, 60)
  expect(await endingsOf('a.png', cut)).toBe('unreadable')
})

test('without a scanner a file says that it was not scanned', async () => {
  expect(await examineFile({ name: 'a.pdf', bytes: aPdf }, noScanner)).toMatchObject({ scan: 'notScanned' })
})

const servers: Server[] = []
afterEach(() => servers.splice(0).forEach((server) => server.close()))

/** A scanner that finds a virus wherever the word is. */
const aScanner = (answers: (received: string) => string): Promise<string> =>
  new Promise((resolve) => {
    const server = createServer((socket) => {
      let received = Buffer.alloc(0)
      socket.on('data', (part) => {
        received = Buffer.concat([received, part])
        if (received.subarray(-4).equals(Buffer.alloc(4))) socket.end(answers(received.toString('latin1')))
      })
    })
    servers.push(server)
    server.listen(0, '127.0.0.1', () => {
      const address: AddressInfo | string | null = server.address()
      const port = typeof address === 'object' ? address?.port : 0
      resolve(`tcp://127.0.0.1:${port}`)
    })
  })

test('a file in which a virus is found is not kept', async () => {
  const scanner = openScanner(
    await aScanner((received) =>
      received.includes('EICAR') ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0',
    ),
  )
  expect(await examineFile({ name: 'a.pdf', bytes: aPdf }, scanner)).toMatchObject({ scan: 'clean' })
  const infected = text('%PDF-1.7\nEICAR')
  expect(await examineFile({ name: 'a.pdf', bytes: infected }, scanner)).toMatchObject({ why: 'infected' })
})

test('a scanner that cannot answer stops the file: nothing passes unscanned', async () => {
  const scanner = openScanner(await aScanner(() => 'INSTREAM size limit exceeded. ERROR\0'))
  await expect(scanner(aPdf)).rejects.toThrow('size limit exceeded')
})
