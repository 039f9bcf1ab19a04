import { expect, test } from 'vitest'
import { isRefused, newId } from '#kernel'
import { aHostLeader, aWorkspace } from '../../testing.ts'
import { NoteId, PhotographId } from '../ids.ts'
import { decide, isBareJpeg } from './keep-photograph.ts'

const jpeg = (...segments: readonly number[][]) =>
  new Uint8Array([0xff, 0xd8, ...segments.flat(), 0xff, 0xda, 0, 2])
const jfif = [0xff, 0xe0, 0, 4, 1, 1]
const exif = [0xff, 0xe1, 0, 6, 0x45, 0x78, 0x69, 0x66]

test('a photograph may say nothing of where, when and with what it was taken', () => {
  expect(isBareJpeg(jpeg(jfif))).toBe(true)
  expect(isBareJpeg(jpeg(jfif, exif))).toBe(false)
  expect(isBareJpeg(jpeg(exif))).toBe(false)
  expect(isBareJpeg(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toBe(false)
  expect(isBareJpeg(new Uint8Array())).toBe(false)
})

test('there are no photographs until the school has said yes', () => {
  const { person } = aHostLeader()
  const by = { kind: 'person', person, name: 'Imogen Vale', posts: [] } as const
  const { review, ...rest } = aWorkspace()
  const keeping = { review, photograph: newId(PhotographId), note: newId(NoteId), bytes: jpeg(jfif) }
  const state = { ...rest, review, deleted: false, heldBecause: null, known: false }
  const asked = (photographsAllowed: boolean, bytes = keeping.bytes) =>
    decide({ ...state, photographsAllowed }, { ...keeping, bytes }, { by })
  const code = (decision: object) => (isRefused(decision) ? decision.refusal.code : 'happened')
  expect(code(asked(false))).toBe('photographs-not-allowed')
  expect(code(asked(true, jpeg(exif)))).toBe('not-a-photograph')
  expect(code(asked(true))).toBe('happened')
})
