import { loadList } from '../../../functions/app/load-list'
import { EXAMPLE_ASSOCIATION_ID } from '../../../infra/local/seed'
import { announcement } from './announcements'
import { openBrowser } from './browser'
import { BAS, CARLA, DIRECTOR, startService } from './service'

const HEAD = 'naam;e-mail;organisatie;doelgroep'
const listed: Record<string, string> = {
  [BAS]: 'Bas Oltmans;b.oltmans@blauwestoep.example;Stichting De Blauwe Stoep',
  [CARLA]: 'Carla van der Horst;c.vanderhorst@zevenbruggen.example;Woonvereniging Zeven Bruggen',
}

/** What a payer fills in. */
export const DETAILS = {
  typed: 'JA',
  legalName: '=Blauwe Stoep Diensten B.V.',
  address: 'Stoepkade 8, 7201 AB Zutphen',
  mail: 'facturen@blauwestoep.example',
  reference: 'INK-77',
}

/** A series that costs Bas and Carla, who are no partners, € 130 for one session; Aafke is a partner. */
export const startPaying = async (terms = 'exclusief btw\nkosteloos annuleren tot 10 april') => {
  const service = await startService()
  const audience = async (audiences: Record<string, string>): Promise<void> => {
    const rows = Object.entries(audiences).map(([address, one]) => `${listed[address]};${one}`)
    const csv = new TextEncoder().encode([HEAD, ...rows].join('\n'))
    await loadList(service.freshContext(), EXAMPLE_ASSOCIATION_ID, csv)
  }
  await audience({ [BAS]: 'non-partner', [CARLA]: 'niet-partner' })
  const asked = await service.announce(await announcement('werksessies'))
  const preview = terms ? await previewAfter(service, asked, terms) : asked
  await service.reply(preview, 'akkoord')
  const invoices = async () => {
    const context = service.freshContext()
    const [event] = await context.events.events(EXAMPLE_ASSOCIATION_ID)
    return event ? context.invoices.all(EXAMPLE_ASSOCIATION_ID, event.id) : []
  }
  return {
    service,
    asked,
    preview,
    audience,
    invoices,
    /** The page of this member, in a browser of their own. */
    pageOf: async (address: string, browser = openBrowser()) => {
      const mail = await service.newest(address, /Werksessies|Bouwen/)
      const [link = ''] = /http:\/\/[^\s"]*\/a\/[^\s"/]+/.exec(mail.text) ?? []
      return { browser, page: await browser.visit(link) }
    },
  }
}
export type Paying = Awaited<ReturnType<typeof startPaying>>

const previewAfter = async (
  service: Awaited<ReturnType<typeof startService>>,
  asked: Parameters<typeof service.reply>[0],
  terms: string,
) => {
  const found = (await service.reply(asked, terms)).find(({ to }) => to === DIRECTOR)
  if (!found) throw new Error('No preview after the terms')
  return found
}
