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
