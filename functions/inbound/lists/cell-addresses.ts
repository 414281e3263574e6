import { domainToASCII } from 'node:url'
import { type Address, toAddress } from '../../domain/ids'

/** What stands in a cell for addresses: those that are good, or why the first is not. */
export type CellAddresses = { good: Address[]; fault: string | null }

/** "Jan <jan@woonpalet.example>; mailto:kopie@woonpalet.example." → both, bare. */
export const addressesIn = (cell: string): CellAddresses => {
  const text = cell.replace(/mailto:/gi, ' ').replace(/\s*@\s*/g, '@')
  const words = text.split(/[\s;,|/<>()[\]"]+/).filter((word) => word.includes('@'))
  if (words.length === 0)
    return { good: [], fault: cell === '' ? null : `"${shown(cell)}" is geen e-mailadres` }
  const read = words.map((word) => addressOf(word))
  const fault = read.find((one) => typeof one !== 'string' || !one.includes('@'))
  const good = read.filter((one): one is Address => typeof one === 'string')
  return typeof fault === 'object'
    ? { good: [], fault: fault.why }
    : { good: [...new Set(good)], fault: null }
}

const addressOf = (word: string): Address | { why: string } => {
  const bare = word
    .replace(/\?.*$/, '')
    .replace(/^['‘“.:]+/, '')
    .replace(/['’”.:!]+$/, '')
  const [local = '', domain = '', ...more] = bare.split('@')
  if (more.length) return { why: `"${shown(bare)}" heeft meer dan één apenstaartje` }
  if (!/^[\x21-\x7e]+$/.test(local) && local !== '') {
    return { why: `"${shown(bare)}" heeft vóór het apenstaartje een teken waar geen mail naartoe kan` }
  }
  const host = domainToASCII(domain)
  const address = toAddress(`${local}@${host}`)
  if (!address || !/\.[a-z0-9-]{2,}$/.test(host) || /\.\.|^\.|\.@/.test(address)) {
    return { why: `"${shown(bare)}" is geen e-mailadres` }
  }
  return address
}

/** What stands in a cell, short enough to quote. */
export const shown = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
