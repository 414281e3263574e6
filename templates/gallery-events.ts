import type { Mail } from '../functions/outbound/mail'
import { organiserMail } from '../functions/outbound/organiser-mail'
import type { Answered } from '../functions/outbound/values/answers'
import { peAsked } from '../functions/wording/pe'
import { sampleEventWithPrice, sampleInvoices } from './invoice-list/sample'
import { sampleEvent, sampleOpenEvent } from './sample-events'
import {
  sampleAssociation,
  sampleMember,
  sampleOrganiseLinks,
  sampleOrganiser,
  sampleRegistration,
} from './samples'

const answered: Answered[] = [
  {
    member: sampleMember,
    standing: 'coming',
    at: '2026-03-17T10:00:00.000Z' as Answered['at'] & string,
    note: 'ja, maar pas om 14.00, vegetarisch',
    admission: null,
    choices: [],
  },
]

/** What an organiser is mailed about an event. */
export const eventMails = (): [string, Mail][] => {
  const to = { association: sampleAssociation, organiser: sampleOrganiser }
  const links = sampleOrganiseLinks
  const event = sampleOpenEvent
  return [
    [
      'go-no-go',
      organiserMail({ ...to, kind: 'go-no-go', event, round: 1, answered, silentOrganiser: null, links }),
    ],
    [
      'go-no-go-deputy',
      organiserMail({
        ...to,
        organiser: { name: 'Jelle Postma', address: sampleOrganiser.deputy ?? sampleOrganiser.address },
        kind: 'go-no-go',
        event,
        round: 3,
        answered,
        silentOrganiser: 'Marit Hoekstra',
        links,
      }),
    ],
    ['opening-reminder', organiserMail({ ...to, kind: 'opening-reminder', event: sampleEvent, links })],
    [
      'admission-request',
      organiserMail({
        ...to,
        kind: 'admission-request',
        event: sampleOpenEvent,
        member: sampleMember,
        registration: sampleRegistration('yes'),
        links,
      }),
    ],
    [
      'registration-list',
      organiserMail({ ...to, kind: 'registration-list', event, rows: answered, closed: false, links }),
    ],
    [
      'invoice-list',
      organiserMail({
        ...to,
        kind: 'invoice-list',
        event: sampleEventWithPrice,
        batch: 2,
        rows: sampleInvoices,
        links,
      }),
    ],
    [
      'door-list',
      organiserMail({
        ...to,
        kind: 'door-list',
        list: {
          title: 'Voorjaarsdag',
          day: null,
          when: 'donderdag 21 mei 2026, 13.00–17.30 uur',
          where: 'Het Ketelhuis, Werfkade 12, Deventer',
          counts: '1 aanmelding',
          rows: [
            {
              name: sampleMember.name,
              organisation: sampleMember.organisation,
              note: 'vegetarisch',
              way: '',
              substitute: 'Pim Dekker',
            },
          ],
        },
        print: 'https://kring.example/o/token/list/print/s1',
      }),
    ],
    ...[1, 2, 3].map((round): [string, Mail] => [
      `attendance-${round}`,
      organiserMail({
        ...to,
        kind: 'attendance',
        event,
        unit: 's1',
        round,
        people: [{ name: sampleMember.name, organisation: sampleMember.organisation }],
        pe: peAsked(['points', 'provider']),
        silentOrganiser: sampleOrganiser.name,
        page: 'https://kring.example/o/token/attendance/s1',
      }),
    ]),
    [
      'question',
      organiserMail({
        ...to,
        kind: 'question',
        event,
        member: sampleMember,
        standing: 'silent',
        settled: false,
        text: 'Dag Marit,\n\nIs er parkeergelegenheid bij Het Ketelhuis?\n\nNoor',
      }),
    ],
  ]
}
