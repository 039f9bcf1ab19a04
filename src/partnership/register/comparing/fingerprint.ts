import { type RegisterSchool, type SchoolField, schoolFieldWords } from '../register-school.ts'

const isField = (name: string): name is SchoolField => name in schoolFieldWords
const fields = Object.keys(schoolFieldWords).filter(isField).sort()

/**
 * The same for two schools when every kept field is the same: 53 bits (bryc's cyrb53, public domain).
 * It is only ever compared with an earlier one of the same school, so chance likeness does not matter.
 */
export function fingerprintOf(school: RegisterSchool): string {
  let [one, other] = [0xdeadbeef, 0x41c6ce57]
  for (const field of fields) {
    const told = `${school[field] ?? ''}\n`
    for (let place = 0; place < told.length; place++) {
      const character = told.charCodeAt(place)
      one = Math.imul(one ^ character, 0x9e3779b1)
      other = Math.imul(other ^ character, 0x5f356495)
    }
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35)
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35)
  return (0x1_0000_0000 * (0x1f_ffff & other) + (one >>> 0)).toString(36)
}
