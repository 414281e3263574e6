import type { Association, Language } from '../domain/association'
import { Layout, toDocument } from './layout'

export type ToldPageProps = {
  association: Association
  language: Language
  title: string
  paragraphs: string[]
  links?: { href: string; text: string }[]
}

/** What came of a press, in words. */
export const toldPage = ({ association, language, title, paragraphs, links = [] }: ToldPageProps): string =>
  toDocument(
    <Layout title={title} language={language} association={association.name}>
      <div class="card">
        <h1>{title}</h1>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {links.length === 0 ? null : (
          <ul class="links">
            {links.map(({ href, text }) => (
              <li>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Layout>,
  )
