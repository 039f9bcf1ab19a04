import { hash } from 'node:crypto'
import { type RegisterSchool, type SchoolField, schoolFieldWords } from '../register-school.ts'

const isField = (name: string): name is SchoolField => name in schoolFieldWords
const fields = Object.keys(schoolFieldWords).filter(isField).sort()

/** The same for two schools when every kept field is the same. */
export function fingerprintOf(school: RegisterSchool): string {
  let told = ''
  for (const field of fields) told += `${school[field] ?? ''}\n`
  return hash('sha1', told, 'base64url')
}
