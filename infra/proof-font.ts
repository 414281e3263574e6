import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeChanged } from '../templates/build/write-changed'

/** Covers Latin with its extensions, Greek, Cyrillic and more, under the licence of Bitstream Vera. */
const FONT = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'

/**
 * The font of the PDFs as a module, so that it is in the bundle of whoever makes one. Without the package
 * PDFs are set in a standard font, which has Western European letters only.
 */
export const compileProofFont = (templates: string): void => {
  const font = readFont()
  const files = new Map([
    ['proof-font.js', `exports.proofFont = ${font ? `'${font.toString('base64')}'` : 'null'}\n`],
    ['proof-font.d.ts', '/** A TrueType font as base64. */\nexport declare const proofFont: string | null\n'],
  ])
  writeChanged(join(templates, 'compiled'), files, /^$/)
}

const readFont = (): Buffer | null => {
  try {
    return readFileSync(require.resolve(FONT))
  } catch {
    return null
  }
}
