import { parse } from 'csv-parse/sync'
import * as z from 'zod/mini'
import type { Context } from '../context'
import type { Member } from '../domain/association'
import { type AssociationId, MemberId, toAddress } from '../domain/ids'

/** What a list's columns may be called, folded to lower case. */
const columns = {
  name: ['naam', 'name', 'volledige naam'],
  address: ['e-mail', 'email', 'e-mailadres', 'emailadres', 'mail', 'adres', 'address'],
  organisation: ['organisatie', 'organisation', 'organization', 'corporatie', 'bedrijf', 'werkgever'],
  audience: ['doelgroep', 'audience', 'soort', 'lidmaatschap'],
  language: ['taal', 'language'],
} as const
type Column = keyof typeof columns

/** A list that cannot be loaded; the message names the row and what is wrong, and nothing was changed. */
export class MemberListError extends Error {
  override readonly name = 'MemberListError'
}

export type Imported = { added: number; changed: number; same: number }

/**
 * Loads a CSV list (comma, semicolon or tab; UTF-8 or windows-1252). The whole file is judged before
 * anything is saved. Who is known by address is brought up to date; nobody is removed, and whoever
 * stopped mail or bounced stays so.
 */
export const importMembers = async (
  context: Pick<Context, 'people' | 'newId'>,
  association: AssociationId,
  csv: Uint8Array,
): Promise<Imported> => {
  const rows = readRows(csv)
  const imported: Imported = { added: 0, changed: 0, same: 0 }
  for (const row of rows) {
    const known = await context.people.memberAt(association, row.address)
    const member: Member = known
      ? { ...known, ...row }
      : {
          ...row,
          id: MemberId.parse(context.newId()),
          stopped: [],
          suppressed: null,
          kind: 'member',
          assistant: null,
          left: null,
        }
    if (known && JSON.stringify(known) === JSON.stringify(member)) imported.same += 1
    else {
      await context.people.saveMember(association, member)
      imported[known ? 'changed' : 'added'] += 1
    }
  }
  return imported
}

type Row = Pick<Member, 'name' | 'address' | 'organisation' | 'audience' | 'language'>

const readRows = (csv: Uint8Array): Row[] => {
  const records = parseCsv(decode(csv))
  const [head, ...body] = records
  if (!head || body.length === 0) throw new MemberListError('De lijst is leeg.')
  const at = findColumns(head)
  return body.map((record, index) => readRow(record, at, index + 2))
}

const decode = (csv: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(csv)
  } catch {
    return new TextDecoder('windows-1252').decode(csv)
  }
}

const parseCsv = (text: string): string[][] => {
  try {
    const records: unknown = parse(text, {
      bom: true,
      delimiter: [';', ',', '\t'],
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
    return z.array(z.array(z.string())).parse(records)
  } catch (cause) {
    throw new MemberListError(
      `De lijst is geen leesbare CSV: ${cause instanceof Error ? cause.message : cause}`,
      {
        cause,
      },
    )
  }
}

const findColumns = (head: string[]): Record<Column, number> => {
  const folded = head.map((title) => title.toLowerCase().trim())
  const find = (column: Column) =>
    columns[column].map((name) => folded.indexOf(name)).find((index) => index >= 0) ?? -1
  const at = {
    name: find('name'),
    address: find('address'),
    organisation: find('organisation'),
    audience: find('audience'),
    language: find('language'),
  }
  for (const column of ['name', 'address'] as const) {
    if (at[column] < 0) {
      throw new MemberListError(
        `De lijst heeft geen kolom "${columns[column][0]}"; de eerste regel is: ${head.join(' | ')}`,
      )
    }
  }
  return at
}

const readRow = (record: string[], at: Record<Column, number>, line: number): Row => {
  const cell = (column: Column) => record[at[column]] ?? ''
  const address = toAddress(cell('address'))
  if (!address) throw new MemberListError(`Regel ${line}: "${cell('address')}" is geen e-mailadres.`)
  if (!cell('name')) throw new MemberListError(`Regel ${line}: er staat geen naam bij ${address}.`)
  return {
    name: cell('name'),
    address,
    organisation: cell('organisation'),
    audience: cell('audience') || 'partner',
    language: /^(en|engels|english)$/i.test(cell('language')) ? 'en' : 'nl',
  }
}
