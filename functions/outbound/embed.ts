import Handlebars from 'handlebars/runtime'

/**
 * The body of a mail of our own, to stand inside another one: as it looks, but inert. No link leads
 * anywhere and none carries an action, so that a preview, however often forwarded, holds no one's token.
 * Only for html that `render` made: its values are escaped, so a quote always ends an attribute.
 */
export const embed = (html: string): Handlebars.SafeString => new Handlebars.SafeString(inert(bodyOf(html)))

const bodyOf = (html: string): string => {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1]
  if (body === undefined) throw new Error('Only a whole mail can be shown inside another')
  return body
}

const inert = (body: string): string =>
  body
    .replace(/<!--[\s\S]*?-->/g, '')
    // The line that inboxes show beside the subject; hidden in the mail itself.
    .replace(/<div style="display:none;[^>]*>[\s\S]*?<\/div>/, '')
    .replace(/<a\b[^>]*>/g, (link) => link.replace(/ (?:href|data-action)="[^"]*"/g, ''))
    .replace(/(<\/?)h2\b/g, '$1h4')
    .replace(/(<\/?)h1\b/g, '$1h3')
    .replace(/\n+/g, '\n')
    .trim()
