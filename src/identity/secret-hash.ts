import { createHash } from 'node:crypto'

/** What is kept of a secret, so that nobody who reads the table can use it. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
