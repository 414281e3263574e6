import type { Association } from '../domain/association'
import { Layout, toDocument } from './layout'
import { type Press, PressForm, UnseenNote } from './press-form'

/** One row to tick; `hours` as the organiser wrote them, empty for all of it. */
export type TickRow = {
  id: string
  name: string
  organisation: string
  present: boolean
  hours: string
}

export type AttendancePageProps = {
  association: Association
  title: string
  /** The unit that is ticked, and the others there are. */
  unit: string
  units: { unit: string; label: string; href: string }[]
  rows: TickRow[]
  /** Names of those who came and are on no list. */
  walkIns: string[]
  /** Whether anything was recorded before: what is ticked is then what is recorded. */
  recorded: boolean
  told: string[]
  press: Press
  back: string
}

/** Ticking who was there, with a thumb: every row is its own button, and saving says all of it at once. */
export const attendancePage = (page: AttendancePageProps): string =>
  toDocument(
    <Layout title={`Wie was er? ${page.title}`} language="nl" association={page.association.name}>
      <article class="card">
        <p class="for">{page.units.find(({ unit }) => unit === page.unit)?.label ?? page.title}</p>
        <h1>Wie was er?</h1>
        {page.told.length ? (
          <div class="note done" role="status">
            {page.told.map((line) => (
              <p>{line}</p>
            ))}
          </div>
        ) : null}
        <UnseenNote press={page.press} voice="u" />
        <OtherUnits page={page} />
        <p>
          {page.recorded
            ? 'Zo is het vastgelegd. Verander wat niet klopt en sla het op.'
            : 'Iedereen staat aangevinkt. Haal het vinkje weg bij wie er niet was en sla het op.'}
        </p>
        <PressForm
          press={page.press}
          voice="u"
          wish="attendance"
          label="Sla op wie er was"
          look="primary"
          effect="Wie er niet was krijgt geen mail."
        >
          <Rows page={page} />
        </PressForm>
        <p class="no-print">
          <a href={page.back}>Terug naar de bijeenkomst</a>
        </p>
      </article>
    </Layout>,
  )

const OtherUnits = ({ page }: { page: AttendancePageProps }) =>
  page.units.length < 2 ? null : (
    <nav aria-label="Bijeenkomsten">
      <ul class="units">
        {page.units.map(({ unit, label, href }) => (
          <li>{unit === page.unit ? <strong>{label}</strong> : <a href={href}>{label}</a>}</li>
        ))}
      </ul>
    </nav>
  )

const Rows = ({ page: { unit, rows, walkIns } }: { page: AttendancePageProps }) => (
  <>
    <input type="hidden" name="unit" value={unit} />
    <input type="hidden" name="listed" value={rows.map(({ id }) => id).join(' ')} />
    <fieldset class="ticks">
      <legend>{rows.length === 1 ? '1 aanmelding' : `${rows.length} aanmeldingen`}</legend>
      {rows.map((row) => (
        <div class="tick">
          <label for={`here-${row.id}`}>
            <input
              id={`here-${row.id}`}
              type="checkbox"
              name={`here-${row.id}`}
              value="yes"
              checked={row.present}
            />
            <span class="who">
              <span class="person">{row.name}</span>
              <span class="from">{row.organisation}</span>
            </span>
          </label>
          <details open={row.hours !== ''}>
            <summary>
              Korter<span class="unseen"> aanwezig: {row.name}</span>
            </summary>
            <label for={`hours-${row.id}`}>Uren aanwezig</label>
            <input
              id={`hours-${row.id}`}
              type="text"
              inputmode="decimal"
              name={`hours-${row.id}`}
              value={row.hours}
              maxlength={5}
              autocomplete="off"
            />
          </details>
        </div>
      ))}
    </fieldset>
    <div class="field">
      <label for="walk-ins">Wie kwam er onaangekondigd? Eén naam per regel</label>
      <textarea id="walk-ins" name="walk-ins" rows={3} maxlength={2000}></textarea>
      {walkIns.length ? <p class="help">Al genoteerd: {walkIns.join(', ')}</p> : null}
    </div>
  </>
)
