import { hash } from 'node:crypto'
import { type RegisterSchool, schoolFieldWords } from '../register-school.ts'

const fields = Object.keys(schoolFieldWords).sort()

/** The same for two schools when every kept field is the same. */
export function fingerprintOf(school: RegisterSchool): string {
  const values = new Map<string, unknown>(Object.entries(school))
  const told = fields.map((field) => values.get(field) ?? null)
  return hash('sha1', JSON.stringify(told), 'base64url')
}
