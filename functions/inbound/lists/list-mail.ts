import type { Attachment } from '../mail/mail-parts'
import type { ParsedMail } from '../mail/parse-mail'
import { replyText, wishText } from '../mail/reply-text'

/** What a mail brings for a member list, if anything. */
export type BroughtList =
  | { status: 'none' }
  /** It speaks of a list, and nothing is attached. */
  | { status: 'forgotten' }
  | { status: 'several' }
  /** `sure`: nothing in the mail says that it could be an announcement with a spreadsheet beside it. */
  | { status: 'one'; file: Attachment; sure: boolean }

const SHEET_NAME = /\.(?:xlsx|xlsm|xltx|xls|xlsb|csv|tsv|ods|numbers)$/i
const SHEET_TYPE =
  /^(?:text\/(?:csv|tab-separated-values)|application\/(?:csv|vnd\.ms-excel.*|vnd\.openxmlformats-officedocument\.spreadsheetml.*|vnd\.oasis\.opendocument\.spreadsheet))$/i
const SPEAKS_OF_LIST =
  /\b(?:leden|adres(?:sen)?|relatie|contact)[- ]?(?:lijst|bestand|administratie)\b|\blijst (?:met|van) (?:al |alle |de |onze )*leden\b/i

/** An announcement is longer than what people write beside a list. */
const BESIDE_CHARACTERS_MAX = 400
const GIVES = /\b(?:hierbij|bijgaand|bijgevoegd|bijlage|hier is|hier komt|in de bijlage)\b/i

/** A spreadsheet beside a few words, or beside words about a list; anything else is an announcement. */
export const broughtList = (mail: ParsedMail): BroughtList => {
  const text = wishText(replyText(mail.text))
  const speaks = SPEAKS_OF_LIST.test(`${mail.subject}\n${text}`)
  const isShort = text.length <= BESIDE_CHARACTERS_MAX
  const sheets = mail.attachments.filter(isSheet)
  const [sheet, ...more] = sheets
  if (sheet && (speaks || isShort))
    return more.length ? { status: 'several' } : { status: 'one', file: sheet, sure: speaks || text === '' }
  if (sheet || !speaks || !isShort) return { status: 'none' }
  const [file] = mail.attachments
  if (file) return { status: 'one', file, sure: true }
  return GIVES.test(text) ? { status: 'forgotten' } : { status: 'none' }
}

const isSheet = ({ filename, mimeType }: Attachment): boolean =>
  SHEET_NAME.test(filename ?? '') || SHEET_TYPE.test(mimeType)
