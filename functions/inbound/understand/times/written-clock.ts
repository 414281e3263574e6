/** A moment as written; `to` is the token after it. */
export type WrittenClock = {
  readonly hour: number
  readonly minute: number
  readonly from: number
  readonly to: number
  /** `digital` 19.30; `hour` 8 uur; `spoken` half acht; `bare` 10, which only a range makes a time. */
  readonly form: 'digital' | 'hour' | 'spoken' | 'bare'
  /** Written with "uur", "u" or "h", or with a colon: surely a time. */
  readonly sure: boolean
  /** `15:00:00`, as no one writes it: what a machine put beside the date. */
  readonly stamp: boolean
}

export const surely = (clock: Omit<WrittenClock, 'sure' | 'stamp'>): WrittenClock => ({
  ...clock,
  sure: true,
  stamp: false,
})
