/** What the reader is given: clean text, no quotes, no signature, and the local day of the mail. */
export type Announcement = {
  readonly subject: string
  /** Plain text; table cells are separated by " | " or tabs, bullets are "• ", "* " or "- ". */
  readonly text: string
  /** `YYYY-MM-DD`, the day against which years are resolved. */
  readonly day: string
  readonly sender?: { readonly name: string | null; readonly domain: string }
}
