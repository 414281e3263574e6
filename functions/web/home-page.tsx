import type { Association } from '../domain/association'
import { Layout, toDocument } from './layout'

export type HomePageProps = { association: Pick<Association, 'name' | 'form'> }

/** `/`: what this is, and nothing about anybody. */
export const homePage = ({ association }: HomePageProps): string =>
  toDocument(
    <Layout title="Groene Knop" language="nl" association={association.name}>
      <div class="card">
        <h1>Bijeenkomsten van {association.name}</h1>
        <p>
          Groene Knop verzorgt de uitnodigingen en aanmeldingen: leden krijgen een mail met één groene knop.
          {association.form === 'je' ? ' Gebruik de knop in je mail;' : ' Gebruik de knop in uw mail;'} hier
          valt verder niets in te vullen.
        </p>
        <div class="other-language" lang="en">
          <p>
            Groene Knop sends the invitations of {association.name} and keeps the registrations. Please use
            the green button in your mail.
          </p>
        </div>
      </div>
    </Layout>,
  )
