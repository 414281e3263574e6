/** A page as a browser got it; `url` is where it ended up. */
export type Page = { status: number; url: string; html: string }

/**
 * A browser without script: it keeps cookies, follows redirects, and posts a form as it stands on the page
 * with what a person types into it.
 */
export const openBrowser = () => {
  const cookies = new Map<string, string>()

  const request = async (url: string, init: RequestInit = {}): Promise<Page> => {
    const headers = new Headers(init.headers)
    if (cookies.size)
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location) return request(new URL(location, url).href)
    return { status: response.status, url, html: await response.text() }
  }

  const post = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    request(url, { method: 'POST', body: new URLSearchParams(fields), headers })

  return {
    cookies,
    request,
    visit: (url: string) => request(url),
    post,
    /** Presses the button of the form for this action, after typing what is given. */
    press: (page: Page, action: string, typed: Record<string, string> = { typed: 'JA' }) => {
      const form = formOf(page, action)
      return post(new URL(form.action, page.url).href, { ...form.fields, ...typed })
    },
    /** Presses the button on which this stands, where a page has several forms for one action. */
    pressButton: (page: Page, label: string) => {
      const form = formWith(page, label)
      return post(new URL(form.action, page.url).href, { ...form.fields, typed: 'JA' })
    },
  }
}
export type Browser = ReturnType<typeof openBrowser>

export type Form = { action: string; fields: Record<string, string> }

/** Where the form for this action posts to, and the fields that it posts by itself. */
export const formOf = (page: Page, action: string): Form =>
  formFor(page, action, (text) => attribute(text, 'data-action') === action)

/** The form of which the button says this. */
export const formWith = (page: Page, label: string): Form =>
  formFor(page, label, (text) => buttonOf(text) === label)

const buttonOf = (form: string): string => unescaped(/<button[^>]*>([^<]*)/.exec(form)?.[1] ?? '')

const formsOn = ({ html }: Page): string[] =>
  [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map(([text]) => text)

/** What stands on the buttons, in order. */
export const buttonsOn = (page: Page): string[] => formsOn(page).map(buttonOf)

const formFor = (page: Page, asked: string, is: (form: string) => boolean): Form => {
  const markup = formsOn(page).find(is)
  if (!markup) throw new Error(`No form for ${asked} on ${page.url} (${page.status}): ${textOf(page)}`)
  return readForm(markup)
}

/** Every form of the page, in order. */
export const formsIn = (page: Page): Form[] => formsOn(page).map(readForm)

const readForm = (markup: string): Form => {
  const inputs = [...markup.matchAll(/<input\s[^>]*>/g)].map(([tag]) => tag)
  const fields = inputs
    .filter((tag) => attribute(tag, 'type') === 'hidden')
    .map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')])
  return { action: attribute(markup, 'action'), fields: Object.fromEntries(fields) }
}

export const actionsOn = (page: Page): string[] =>
  [...page.html.matchAll(/<form\s[^>]*>/g)].map(([tag]) => attribute(tag, 'data-action'))

/** What a person reads on it, in one line. */
export const textOf = ({ html }: Page): string =>
  unescaped(html.replace(/<(style|script|head)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`^<[^>]*?\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
