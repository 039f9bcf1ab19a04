import { useEffect, useState } from 'react'
import type { DevicePack } from '#notes'
import type { DeviceStore } from './device-store.ts'
import { Notebook, type Page } from './notebook.ts'

const soon = 4_000
const often = 30_000

/** Opens a review’s notes, and sends them a little after the last keystroke, when a network comes, and now and then. */
export function useNotebook(device: DeviceStore, pack: DevicePack) {
  const [page, setPage] = useState<Page | null>(null)
  const [notebook, setNotebook] = useState<Notebook | null>(null)
  useEffect(() => {
    let open = true
    Notebook.open(device, pack, (next) => open && setPage(next)).then((opened) => {
      if (!open) return
      setPage(opened.page())
      setNotebook(opened)
      return opened.send()
    }, stayQuiet)
    return () => {
      open = false
    }
  }, [device, pack])
  useSending(notebook, page)
  return { page, notebook }
}

// What the device cannot open is told by the page that stays without its notes.
const stayQuiet = () => undefined

function useSending(notebook: Notebook | null, page: Page | null) {
  const kept = page?.kept
  useEffect(() => {
    const waiting = kept?.some(({ state }) => state === 'open') === true
    const timer = setTimeout(() => void notebook?.send(), waiting ? soon : often)
    return () => clearTimeout(timer)
  }, [kept, notebook])
  useEffect(() => {
    const send = () => void notebook?.send()
    const timer = setInterval(send, often)
    window.addEventListener('online', send)
    document.addEventListener('visibilitychange', send)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', send)
      document.removeEventListener('visibilitychange', send)
    }
  }, [notebook])
}
