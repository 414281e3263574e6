/**
 * The colours of every mail, by name: templates and partials write `$ink`, the build fills it in.
 * `light` stands inline; `dark` stands in `layout/head.mjml` under prefers-color-scheme.
 */
export const light = {
  page: '#f3f5f2',
  card: '#ffffff',
  ink: '#17211b',
  muted: '#53605a',
  line: '#d5ddd7',
  box: '#f1f6f2',
  link: '#15703a',
  button: '#15803d',
  'on-button': '#ffffff',
  outline: '#5f6f66',
  warn: '#fff4d6',
  'on-warn': '#5c3d00',
  mark: '#fdf0c2',
} as const

export const dark: Record<keyof typeof light, string> = {
  page: '#0e1310',
  card: '#18201b',
  ink: '#eef3ef',
  muted: '#aebab2',
  line: '#3a473f',
  box: '#212c25',
  link: '#7fe3a4',
  button: '#15803d',
  'on-button': '#ffffff',
  outline: '#8fa096',
  warn: '#3d3010',
  'on-warn': '#ffe6a3',
  mark: '#4a3d12',
}

/** Fonts that are already there: nothing in a mail is fetched. */
const font = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

/** Text colour on background, as the templates use them: each must reach 4.5:1 (WCAG 2.2, 1.4.3). */
export const textPairs: readonly [keyof typeof light, keyof typeof light][] = [
  ['ink', 'card'],
  ['ink', 'box'],
  ['ink', 'mark'],
  ['muted', 'page'],
  ['muted', 'card'],
  ['muted', 'box'],
  ['muted', 'mark'],
  ['link', 'page'],
  ['link', 'card'],
  ['link', 'box'],
  ['on-button', 'button'],
  ['on-warn', 'warn'],
]

/** Shapes that must be told apart from what is around them: 3:1 (WCAG 2.2, 1.4.11). */
export const shapePairs: readonly [keyof typeof light, keyof typeof light][] = [
  ['button', 'card'],
  ['outline', 'card'],
  ['button', 'page'],
]

/** Fills `$name`, `$dark-name` and `$font`; an unknown name is an error of the template. */
export const withPalette = (source: string): string =>
  source.replace(/\$([a-z]+(?:-[a-z]+)*)/g, (_, name: string) => {
    const value = name === 'font' ? font : colourOf(name)
    if (!value) throw new Error(`nothing is called $${name} (see templates/palette.ts)`)
    return value
  })

const colourOf = (name: string): string | undefined =>
  name.startsWith('dark-') ? dark[name.slice(5) as keyof typeof dark] : light[name as keyof typeof light]
