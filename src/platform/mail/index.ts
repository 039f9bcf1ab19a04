export type { Attachment, Letter } from './letter.ts'
export { type Mail, openMail } from './mail.ts'
export { type LocalAttachment, type LocalLetter, localLetter, localLetters } from './store.ts'
