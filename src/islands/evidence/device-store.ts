import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DevicePack, Kept } from '#notes'

/** A photograph that the server has not confirmed. Its bytes go from the device when it has. */
export type Photograph = {
  readonly id: string
  readonly whose: string
  readonly note: string
  readonly bytes: ArrayBuffer
}

type Setting = string | number | readonly string[]

interface Device extends DBSchema {
  packs: { key: string; value: Brought & { readonly whose: string } }
  kept: {
    key: string
    value: Kept & { readonly id: string; readonly whose: string }
    indexes: { whose: string }
  }
  photographs: { key: string; value: Photograph; indexes: { whose: string } }
  settings: { key: string; value: Setting }
}

export type DeviceStore = IDBPDatabase<Device>

/** One person’s part of one review: people who share a device do not meet each other’s notes. */
export const whoseOf = ({ person, review }: Pick<DevicePack, 'person' | 'review'>): string =>
  `${person} ${review}`

export const openDevice = (): Promise<DeviceStore> =>
  openDB<Device>('review-notes', 1, {
    upgrade(database) {
      database.createObjectStore('packs', { keyPath: 'whose' })
      database.createObjectStore('kept', { keyPath: 'id' }).createIndex('whose', 'whose')
      database.createObjectStore('photographs', { keyPath: 'id' }).createIndex('whose', 'whose')
      database.createObjectStore('settings')
    },
  })

export const packsOf = async (device: DeviceStore, person: string): Promise<DevicePack[]> =>
  (await device.getAll('packs')).filter((pack) => pack.person === person).map(asOfNow)

/** A pack as it was brought: perhaps before timetables were, and while every host was a school. */
type Brought = DevicePack & { readonly schoolName?: string }

const asOfNow = (pack: Brought): DevicePack =>
  Object.assign({ timetable: [], hostName: pack.schoolName }, pack)

export const savePack = (device: DeviceStore, pack: DevicePack) =>
  device.put('packs', { ...pack, whose: whoseOf(pack) })

export async function keptOf(device: DeviceStore, whose: string): Promise<Kept[]> {
  const rows = await device.getAllFromIndex('kept', 'whose', whose)
  return rows.map(({ entry, state, why }) => ({ entry, state, why }))
}

type Saving = { readonly whose: string; readonly kept: readonly Kept[]; readonly since?: number }

/** Writes entries, and how far the server has been read, all or nothing. */
export async function saveKept(device: DeviceStore, { whose, kept, since }: Saving): Promise<void> {
  const writing = device.transaction(['kept', 'settings'], 'readwrite')
  const rows = writing.objectStore('kept')
  const put = kept.map((one) => rows.put({ ...one, id: one.entry.id, whose }))
  if (since !== undefined) put.push(writing.objectStore('settings').put(since, `since ${whose}`))
  await Promise.all([...put, writing.done])
}

export const settingOf = async (device: DeviceStore, name: string): Promise<Setting | undefined> =>
  device.get('settings', name)

export const saveSetting = (device: DeviceStore, name: string, value: Setting) =>
  device.put('settings', value, name)
