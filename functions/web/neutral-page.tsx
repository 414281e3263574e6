import type { Association } from '../domain/association'
import { Layout, toDocument } from './layout'

export type NeutralPageProps = { association: Pick<Association, 'name' | 'form'> }

/** One page for every link that cannot be used, whatever the reason: it tells nobody who exists. */
export const neutralPage = ({ association }: NeutralPageProps): string =>
  toDocument(
    <Layout title="Deze link werkt niet" language="nl" association={association.name}>
      <div class="card">
        <h1>Deze link werkt niet</h1>
        <p>
          Misschien is hij onderweg afgebroken, of hoort hij bij iets wat voorbij is. Open de nieuwste mail
          van {association.name} en gebruik de knop daarin.
        </p>
        <p>Er is niets veranderd.</p>
        <div class="other-language" lang="en">
          <h2>This link does not work</h2>
          <p>
            It may have been cut off on its way, or belong to something that is over. Open the newest mail
            from {association.name} and use the button in it. Nothing has changed.
          </p>
        </div>
      </div>
    </Layout>,
  )
