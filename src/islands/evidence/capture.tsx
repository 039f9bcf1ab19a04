import { useEffect, useState } from 'react'
import type { DevicePack } from '#notes'
import { ChooseReview } from './choose-review.tsx'
import { type DeviceStore, openDevice } from './device-store.ts'
import { type Choice, findReviews, openReview } from './find-reviews.ts'
import { ReviewNotes } from './review-notes.tsx'

type Opened = {
  readonly device: DeviceStore
  readonly pack: DevicePack | null
  readonly choice: Choice | null
}

/** The page: the review that its address names, or a choice. */
export function Capture({ wanted }: { readonly wanted: string | null }) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [trouble, setTrouble] = useState('')
  useEffect(() => {
    open(wanted).then(setOpened, () =>
      setTrouble(
        'This browser cannot keep notes, perhaps because it is private. Use the plain page of your review.',
      ),
    )
  }, [wanted])
  if (trouble) return <p role="alert">{trouble}</p>
  if (!opened) return <p>Opening…</p>
  const { device, pack, choice } = opened
  const go = async (review: string | null) => setOpened(await turned(device, review))
  if (pack) return <ReviewNotes device={device} pack={pack} onLeave={() => void go(null)} />
  return choice && <ChooseReview choice={choice} onOpen={(review) => void go(review)} />
}

async function open(wanted: string | null): Promise<Opened> {
  const device = await openDevice()
  await navigator.storage?.persist?.()
  return turned(device, wanted)
}

async function turned(device: DeviceStore, review: string | null): Promise<Opened> {
  const found = review === null ? '' : await openReview(device, review)
  if (typeof found !== 'string') return { device, pack: found, choice: null }
  const choice = await findReviews(device)
  return { device, pack: null, choice: { ...choice, words: found || choice.words } }
}
