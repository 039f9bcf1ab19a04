import type { DevicePack } from '#notes'
import { sendPhotograph, sendSafeguarding } from './ask-server.ts'
import { type DeviceStore, type Photograph, saveSetting, settingOf, whoseOf } from './device-store.ts'
import type { Reach } from './reach.ts'

/** What goes to the server beside notes. Each is on the device until the server has said that it came. */
export type Errands = {
  readonly sendPhotograph: (taken: Photograph) => Promise<Reach>
  readonly countSafeguarding: () => Promise<void>
  readonly sendSafeguarding: () => Promise<Reach>
}

export function errandsOf(device: DeviceStore, pack: DevicePack): Errands {
  const uses = `safeguarding ${whoseOf(pack)}`
  const counted = async () => Number((await settingOf(device, uses)) ?? 0)
  return {
    sendPhotograph: async (taken) => {
      const sent = await sendPhotograph(pack.review, taken)
      if (sent.came !== 'answer') return sent.came
      await device.delete('photographs', taken.id)
      return 'reached'
    },
    countSafeguarding: async () => {
      await saveSetting(device, uses, (await counted()) + 1)
    },
    sendSafeguarding: async () => {
      for (let left = await counted(); left > 0; left -= 1) {
        const sent = await sendSafeguarding(pack.review)
        if (sent.came !== 'answer') return sent.came
        await saveSetting(device, uses, left - 1)
      }
      return 'reached'
    },
  }
}
