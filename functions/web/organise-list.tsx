import { type Press, PressForm } from './press-form'

/** One who comes; `what`: the session and the way, where there is something to choose. */
export type Coming = { name: string; organisation: string; what: string }

type WhoComesProps = {
  coming: Coming[]
  counts: { yes: number; waiting: number; requested: number }
  links: { list: string | null; print: string; attendance: string | null }
  press: Press
}

/** Names where the browser gave the mailed code; otherwise the way to them. */
export const WhoComes = ({ coming, counts, links, press }: WhoComesProps) => (
  <section class="card">
    <h2>Wie komt er?</h2>
    {coming.length > 0 ? (
      <People coming={coming} />
    ) : counts.yes + counts.waiting + counts.requested > 0 && links.list === null ? (
      <PressForm
        press={press}
        voice="u"
        wish="list"
        label="Mail mij de lijst"
        look="secondary"
        effect="In deze browser vragen we eerst een code; daarna staan de namen ook hier."
      />
    ) : (
      <p>Nog niemand heeft zich aangemeld.</p>
    )}
    <ul class="links">
      <li>
        <a href={links.print}>Presentielijst om af te drukken</a>
      </li>
      {links.attendance ? (
        <li>
          <a href={links.attendance}>Aanvinken wie er was</a>
        </li>
      ) : null}
    </ul>
    {links.list ? (
      <p>
        <a class="button quiet" href={links.list} download="">
          Download als CSV
        </a>
      </p>
    ) : null}
  </section>
)

const People = ({ coming }: { coming: Coming[] }) => {
  const chooses = coming.some(({ what }) => what !== '')
  return (
    <table class="people">
      <caption>{coming.length === 1 ? '1 aanmelding' : `${coming.length} aanmeldingen`}</caption>
      <thead>
        <tr>
          <th scope="col">Naam</th>
          <th scope="col">Organisatie</th>
          {chooses ? <th scope="col">Waarvoor</th> : null}
        </tr>
      </thead>
      <tbody>
        {coming.map(({ name, organisation, what }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{organisation}</td>
            {chooses ? <td>{what}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
