import type { DevicePack } from '#notes'
import { askForPack, askForReviews } from './ask-server.ts'
import { type DeviceStore, packsOf, savePack, saveSetting, settingOf } from './device-store.ts'
import { reachWords } from './reach.ts'

export type Choice = {
  readonly here: readonly DevicePack[]
  readonly listed: readonly {
    readonly review: string
    readonly hostName: string
    readonly daysWords: string
  }[]
  readonly words: string
  readonly signedOut: boolean
}

/** What somebody can open now: from the server when it answers, and in any case from the device. */
export async function findReviews(device: DeviceStore): Promise<Choice> {
  const person = await settingOf(device, 'person')
  const here = typeof person === 'string' ? await packsOf(device, person) : []
  const asked = await askForReviews()
  if (asked.came === 'answer') return { here, listed: asked.answer.reviews, words: '', signedOut: false }
  const words = asked.came === 'refusal' ? asked.words : reachWords[asked.came]
  return { here, listed: [], words, signedOut: asked.came === 'signIn' }
}

/** A review brought up to date, or as the device has it when the server cannot be asked; else why not. */
export async function openReview(device: DeviceStore, review: string): Promise<DevicePack | string> {
  const asked = await askForPack(review)
  if (asked.came === 'answer') {
    await savePack(device, asked.answer)
    await saveSetting(device, 'person', asked.answer.person)
    return asked.answer
  }
  const person = await settingOf(device, 'person')
  const here = typeof person === 'string' ? await packsOf(device, person) : []
  const known = here.find((pack) => pack.review === review)
  return known ?? (asked.came === 'refusal' ? asked.words : reachWords[asked.came])
}
