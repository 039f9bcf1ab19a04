/** The server writes this line above the built worker: what this version of the page consists of. */
declare const shell: { readonly version: string; readonly page: string; readonly files: readonly string[] }

const mine = 'review-notes-'
const store = `${mine}${shell.version}`

const wait = (event: Event, work: Promise<unknown>) => {
  if ('waitUntil' in event && typeof event.waitUntil === 'function') event.waitUntil(work)
}

self.addEventListener('install', (event) => {
  wait(event, keepFiles().then(takeOver))
})

async function keepFiles() {
  const cache = await caches.open(store)
  await cache.addAll(shell.files.map((file) => new Request(file, { cache: 'reload' })))
}

const takeOver = async () => {
  if ('skipWaiting' in self && typeof self.skipWaiting === 'function') await self.skipWaiting()
}

// Versions before go only now, when all of this one is on the device.
self.addEventListener('activate', (event) => {
  wait(
    event,
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(mine) && name !== store))
      .then((old) => Promise.all(old.map((name) => caches.delete(name)))),
  )
})

self.addEventListener('fetch', (event) => {
  if (!('request' in event) || !(event.request instanceof Request)) return
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const isPage = request.mode === 'navigate' && pathname === shell.page
  if (origin !== location.origin || request.method !== 'GET') return
  if (!isPage && !shell.files.includes(pathname)) return
  if ('respondWith' in event && typeof event.respondWith === 'function')
    event.respondWith(fromDevice(isPage ? shell.page : request.url, request))
})

const fromDevice = async (name: string, request: Request): Promise<Response> =>
  (await caches.match(name)) ?? fetch(request)
