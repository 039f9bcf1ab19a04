import type { NotePhase } from './note-words.ts'

export type OnTheDevice = {
  readonly person: string
  readonly name: string
  readonly part: 'visitor' | 'host'
  /** “Lead Reviewer”, or what they lead at the school. */
  readonly words: string
}

/** One day of the review’s timetable, as it stood when the device last heard of it. */
export type DeviceDay = {
  readonly words: string
  readonly lines: readonly {
    readonly times: string
    readonly title: string
    readonly who: string
    readonly where: string
    /** Theirs, or everybody’s. */
    readonly mine: boolean
  }[]
}

type Named = { readonly key: string; readonly title: string }

/** All that a device needs to work on one review for three days with no network. */
export type DevicePack = {
  readonly review: string
  readonly hostName: string
  readonly days: readonly string[]
  readonly person: string
  readonly name: string
  readonly people: readonly OnTheDevice[]
  readonly sections: readonly (Named & { readonly prompts: readonly string[] })[]
  /** What two people see together, by the keys of the framework’s activities. */
  readonly sources: readonly Named[]
  readonly phases: readonly NotePhase[]
  readonly photographsAllowed: boolean
  readonly safeguarding: { readonly name: string; readonly telephone: string | null } | null
  readonly protocol: readonly string[]
  readonly timetable: readonly DeviceDay[]
  /** Why notes are no longer taken, when they are not. */
  readonly shut: string | null
}
