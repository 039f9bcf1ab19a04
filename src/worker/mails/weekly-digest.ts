import type { Digest } from '#timeline'
import { firstName, paragraphs } from './sentences.ts'

export const weeklyDigest = ({ name, lines }: Digest, home: string) => ({
  subject: lines.length === 1 ? 'One thing from last week' : `${lines.length} things from last week`,
  text: paragraphs(
    `Dear ${firstName(name)},`,
    'Since last Monday:',
    lines.map((line) => `• ${line}`).join('\n'),
    'Everything that waits for you is on your home page:',
    home,
  ),
  attachments: [],
})
