/** The `data-action` of every form on a page, in order. */
export const actionsOf = (page: string): string[] =>
  [...page.matchAll(/<form[^>]* data-action="([^"]+)"/g)].map(([, action]) => action ?? '')

/** The markup of the form for this action; fails when there is none. */
export const formOf = (page: string, action: string): string => {
  const form = [...page.matchAll(/<form[\s\S]*?<\/form>/g)].find(([text]) =>
    text.slice(0, text.indexOf('>')).includes(`data-action="${action}"`),
  )
  if (!form) throw new Error(`No form for ${action}`)
  return form[0]
}

/** What stands on every button, in order. */
export const buttonsOf = (page: string): string[] =>
  [...page.matchAll(/<button[^>]*>([^<]*)/g)].map(([, label]) => label ?? '')

export const idsOf = (page: string): string[] =>
  [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '')

/** The markup of the form with this button; fails when there is none. */
export const formWith = (page: string, button: string): string => {
  const form = [...page.matchAll(/<form[\s\S]*?<\/form>/g)].find(([text]) => text.includes(`>${button}<`))
  if (!form) throw new Error(`No button ${button}, only ${buttonsOf(page)}`)
  return form[0]
}

/** The hidden fields that a form posts, but for its proof. */
export const fieldsOf = (form: string): Record<string, string> =>
  Object.fromEntries(
    [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)]
      .filter(([, name]) => name !== 'proof' && name !== 'token')
      .map(([, name = '', value = '']) => [name, value]),
  )
