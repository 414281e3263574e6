import type { Association } from '../domain/association'
import { BLANK_LINES, type DoorList } from '../wording/door-list'
import { Layout, toDocument } from './layout'

type DoorListPageProps = { association: Association; list: DoorList | null; title: string; back: string }

/** The list for the door, to print; without style sheet it is a heading and a plain table. */
export const doorListPage = ({ association, list, title, back }: DoorListPageProps): string =>
  toDocument(
    <Layout title={`Presentielijst ${title}`} language="nl" association={association.name} width="wide">
      <article class="card door">
        <h1>{title}</h1>
        {list ? <List {...list} /> : <p>Er heeft zich nog niemand aangemeld; er is geen lijst.</p>}
        <p class="no-print">
          Druk af met de knop van de browser (Ctrl+P). <a href={back}>Terug naar de bijeenkomst</a>
        </p>
      </article>
    </Layout>,
  )

const List = ({ when, where, counts, rows }: DoorList) => {
  const chooses = rows.some(({ way }) => way !== '')
  return (
    <>
      <p>{[when, where].filter(Boolean).join(', ')}</p>
      <table class="door-list">
        <caption>{counts}</caption>
        <thead>
          <tr>
            <th scope="col">Aanwezig</th>
            <th scope="col">Organisatie</th>
            <th scope="col">Naam</th>
            {chooses ? <th scope="col">Deelname</th> : null}
            <th scope="col">Opmerking</th>
            <th scope="col">Handtekening</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td class="box">☐</td>
              <td>{row.organisation}</td>
              <th scope="row">
                {row.name}
                {row.substitute ? <span class="instead"> (in de plaats komt {row.substitute})</span> : null}
              </th>
              {chooses ? <td>{row.way}</td> : null}
              <td>{row.note}</td>
              <td class="sign"></td>
            </tr>
          ))}
          {Array.from({ length: BLANK_LINES }, () => (
            <tr class="blank">
              <td class="box">☐</td>
              <td></td>
              <td></td>
              {chooses ? <td></td> : null}
              <td></td>
              <td class="sign"></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
