import { join } from 'node:path'
import { compilePressScript } from '../functions/web/browser/compile'
import { compileTemplates } from '../templates/compile'

/** `npm run build`: what the functions load compiled, mails and the page's script, into `templates/compiled`. */
const build = async (): Promise<void> => {
  await compileTemplates(join(__dirname, '../templates'))
  await compilePressScript()
}

build().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
