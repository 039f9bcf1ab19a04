export type Attachment = {
  readonly filename: string
  readonly contentType: string
  readonly content: string | Uint8Array
}

export type Letter = {
  readonly to: string
  readonly subject: string
  /** Paragraphs parted by blank lines; addresses become links in the HTML that goes with it. */
  readonly text: string
  readonly html?: string
  readonly attachments?: readonly Attachment[]
  readonly replyTo?: string
}
