/** Cells as text, a row at a time; `number` is the row as a spreadsheet counts it, from 1. */
export type CellRow = { number: number; cells: string[] }

/** Why a file is no list that can be read: one or two sentences for whoever sent it. */
export type WrongFile = { status: 'wrong'; why: string }

export const wrongFile = (why: string): WrongFile => ({ status: 'wrong', why })
