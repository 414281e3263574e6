import type { Child } from 'hono/jsx'
import type { Language } from '../domain/association'

type LayoutProps = {
  /** What the browser's tab says, before the association's name. */
  title: string
  language: Language
  /** Name of the association, or null where even that is not to be told. */
  association: string | null
  /** `wide` for the organiser's pages with tables. */
  width?: 'narrow' | 'wide'
  children?: Child
}

/** The frame of every page. Nothing inline and nothing from elsewhere: see `security.ts`. */
export const Layout = (props: LayoutProps) => (
  <html lang={props.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex, nofollow" />
      <meta name="referrer" content="same-origin" />
      <title>{props.association ? `${props.title} · ${props.association}` : props.title}</title>
      <link rel="stylesheet" href="/style.css" />
      {/* Before the page, so that what is only for browsers without script never shows first. */}
      <script src="/press.js"></script>
    </head>
    <body>
      <div class={props.width === 'wide' ? 'frame wide' : 'frame'}>
        <header class="masthead">
          <span class="mark" aria-hidden="true"></span>
          <span class="name">{props.association ?? 'Groene Knop'}</span>
        </header>
        <main>{props.children}</main>
        <footer class="colophon">
          {props.language === 'en' ? 'Sent and kept by Groene Knop' : 'Verzorgd door Groene Knop'}
          {props.association ? (props.language === 'en' ? ', for ' : ', voor ') + props.association : ''}
        </footer>
      </div>
    </body>
  </html>
)

/** The whole document as a string. Every page here is synchronous, so the element never is a promise. */
export const toDocument = (page: unknown): string => `<!doctype html>${String(page)}`
