import { type WrongFile, wrongFile } from './list-cells'
import { entryNames } from './zip-entries'

type FileKind = { status: 'xlsx' | 'text' }

const SEND_AGAIN = 'Bewaar de lijst als Excel-bestand (.xlsx) of als CSV en stuur haar opnieuw.'

/** What a file is by its first bytes, whatever its name says. */
export const fileKind = (bytes: Uint8Array): FileKind | WrongFile => {
  if (isBlank(bytes))
    return wrongFile('Het bestand is leeg. Misschien is het niet goed bewaard of bijgevoegd.')
  if (startsWith(bytes, [0x50, 0x4b])) return zipKind(bytes)
  // The container of .xls, and of an .xlsx with a password ([MS-OFFCRYPTO] 2.3.4: a stream EncryptedPackage).
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return includesText(bytes, 'EncryptedPackage')
      ? wrongFile(
          'Het bestand is beveiligd met een wachtwoord, dus ik kan er niet in. Bewaar het zonder wachtwoord en stuur het opnieuw.',
        )
      : wrongFile(`Dit is een oud Excel-bestand (.xls), dat ik niet lees. ${SEND_AGAIN}`)
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    return wrongFile(`Dit is een pdf; daaruit kan ik geen lijst lezen. ${SEND_AGAIN}`)
  }
  if (isPicture(bytes))
    return wrongFile(`Dit is een afbeelding; daaruit kan ik geen lijst lezen. ${SEND_AGAIN}`)
  return textKind(bytes)
}

const zipKind = (bytes: Uint8Array): FileKind | WrongFile => {
  const names = entryNames(bytes)
  if (!names) return wrongFile(`Het bestand is beschadigd of niet compleet. ${SEND_AGAIN}`)
  if (names.some((name) => name === 'xl/workbook.xml')) return { status: 'xlsx' }
  if (names.some((name) => name.startsWith('xl/') && name.endsWith('.bin'))) {
    return wrongFile(`Dit is een binair Excel-bestand (.xlsb), dat ik niet lees. ${SEND_AGAIN}`)
  }
  if (names.some((name) => name.startsWith('word/'))) {
    return wrongFile(`Dit is een Word-bestand; daaruit lees ik geen lijst. ${SEND_AGAIN}`)
  }
  if (names.includes('content.xml'))
    return wrongFile(`Dit is een OpenDocument-bestand, dat ik niet lees. ${SEND_AGAIN}`)
  if (names.some((name) => name.startsWith('Index/'))) {
    return wrongFile(
      'Dit is een Numbers-bestand, dat ik niet lees. Exporteer de lijst als Excel of CSV en stuur haar opnieuw.',
    )
  }
  return wrongFile('Dit is een zip-bestand. Pak het uit en stuur de lijst zelf.')
}

const textKind = (bytes: Uint8Array): FileKind | WrongFile => {
  const start = bytes.subarray(0, 4_096)
  const opening = new TextDecoder('windows-1252').decode(start).trimStart().toLowerCase()
  if (/^(?:<!doctype|<html|<table|<\?xml|<meta)/.test(opening)) {
    return wrongFile(`Dit is een webpagina, ook al heet het misschien .xls. ${SEND_AGAIN}`)
  }
  if (opening.startsWith('{\\rtf'))
    return wrongFile(`Dit is een tekstdocument (.rtf), geen lijst. ${SEND_AGAIN}`)
  const controls = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  // UTF-16 is half zeros where the text is Latin; `decodeText` tells it apart.
  const zeros = start.filter((byte) => byte === 0).length
  const isUtf16 =
    startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || zeros > start.length / 3
  if (!isUtf16 && controls > start.length / 50) {
    return wrongFile(`Dit soort bestand ken ik niet. ${SEND_AGAIN}`)
  }
  return { status: 'text' }
}

const startsWith = (bytes: Uint8Array, start: number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte)

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.length < 1_000_000 &&
  bytes.every((byte) => byte <= 32 || byte === 0xef || byte === 0xbb || byte === 0xbf)

const isPicture = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]) ||
  startsWith(bytes, [0xff, 0xd8, 0xff]) ||
  startsWith(bytes, [0x47, 0x49, 0x46, 0x38]) ||
  new TextDecoder('latin1').decode(bytes.subarray(4, 12)).startsWith('ftyphe')

/** As this container names its streams: UTF-16, little endian. */
const includesText = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(text, 'utf16le'))
