import Handlebars from 'handlebars'
import { TemplateError } from './template-error'

type Options = { file: string; escaped: boolean }

/** The helpers of `functions/outbound/render.ts`; any other name in a template fails the build. */
const helpers = { form: true, copied: true, listed: true }

/**
 * Handlebars source to the text of a template specification. Strict: a value that is not given
 * throws when rendered, rather than leaving a hole in a mail.
 */
export const precompile = (source: string, { file, escaped }: Options): string => {
  try {
    const specification: unknown = Handlebars.precompile(source, {
      strict: true,
      knownHelpers: helpers,
      knownHelpersOnly: true,
      noEscape: !escaped,
      preventIndent: true,
    })
    return String(specification)
  } catch (error) {
    throw new TemplateError(file, 1, error instanceof Error ? error.message : String(error), error)
  }
}
