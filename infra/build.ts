import { join } from 'node:path'
import { compilePressScript } from '../functions/web/browser/compile'
import { compileTemplates } from '../templates/compile'
import { compileEmptyDatabase } from './empty-database'
import { compileProofFont } from './proof-font'

/**
 * `npm run build`: what the functions load compiled, mails, the page's script and a font, into `templates/compiled`,
 * and the file that the embedded DynamoDB starts on.
 */
const build = async (): Promise<void> => {
  await compileTemplates(join(__dirname, '../templates'))
  await compilePressScript()
  compileProofFont(join(__dirname, '../templates'))
  compileEmptyDatabase()
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
