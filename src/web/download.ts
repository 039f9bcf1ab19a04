import type { Asked } from './context.ts'

const kinds = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ics: 'text/calendar; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
} as const

type Download = {
  /** Without its ending: “season 2024-25”. */
  readonly name: string
  readonly kind: keyof typeof kinds
  readonly content: string | Uint8Array
}

/** Sends something to keep, named so that it can be found again. */
export function download(c: Asked, { name, kind, content }: Download): Response {
  const file = `${name.replaceAll(/[^\w-]+/g, '-').toLowerCase()}.${kind}`
  return c.body(typeof content === 'string' ? content : content.slice().buffer, 200, {
    'Content-Type': kinds[kind],
    'Content-Disposition': `attachment; filename="${file}"`,
    'Cache-Control': 'private, no-store',
  })
}
