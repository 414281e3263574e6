import { Temporal } from 'temporal-polyfill'
import { faultsIn as calendarFaults } from '../../support/calendar/agenda-client'
import { afterDeclining, beyondBudget, type Sent } from '../../support/year/check/budget'
import { calendarDiffers } from '../../support/year/check/calendars'
import { faultsIn } from '../../support/year/check/reading'
import {
  AAFKE,
  ANS,
  BAS,
  CARLA,
  DIRK,
  ELIF,
  ELIF_LATER,
  FIRST_MEMBERS,
  FLEUR,
  FRITS,
  GERDA,
  HENK,
  INGRID,
  JAMAL,
  KARIN,
  LOES,
  MIRA,
  NYNKE,
  OSCAR,
  PIET,
  ROSALIND,
  SJOERD,
  TESSA,
  YARA,
} from '../../support/year/people'
import type { Year } from '../../support/year/year'

/** The tests of all mail of a year that was played. */
export const whole = (played: () => Year): void => {
  const everybody = [...FIRST_MEMBERS, ELIF_LATER, OSCAR, YARA, ANS, PIET, MIRA, FLEUR]
  const sentTo = async (address: string): Promise<Sent[]> => {
    const moments = new Map((await played().delivered()).map(({ id, acceptedAt }) => [id, acceptedAt]))
    return (await played().inbox(address)).map((mail) => ({
      mail,
      at: Temporal.Instant.from(moments.get(mail.id) ?? '')
        .toZonedDateTimeISO('Europe/Amsterdam')
        .toPlainDateTime(),
    }))
  }
  const later = (sent: Sent[], date: string) =>
    sent.filter(({ at }) => at.toString() > date).map(({ mail }) => mail.subject)

  test.each(everybody)(
    '%s got no more than the budget, and after a no only moves and cancellations',
    async (address) => {
      const sent = await sentTo(address)
      expect(sent.length).toBeGreaterThan(0)
      expect(beyondBudget(sent)).toEqual([])
      expect(afterDeclining(sent)).toEqual([])
    },
  )

  test('nobody who stopped, left or was erased got mail after that', async () => {
    expect(later(await sentTo(FRITS), '2025-03-17T10:30')).toEqual([])
    expect(later(await sentTo(GERDA), '2025-09-19T10:12')).toEqual([])
    expect(later(await sentTo(ELIF), '2025-09-19T10:00')).toEqual([])
    expect(later(await sentTo(INGRID), '2025-12-16T10:01')).toEqual([])
  })

  test('every mail reads well, in the language of its reader, and leads to our own pages only', async () => {
    const mails = (await Promise.all(everybody.map((address) => played().inbox(address)))).flat()
    const origin = played().service.stack.pagesUrl
    expect(mails.length).toBeGreaterThan(500)
    expect(mails.flatMap((mail) => faultsIn(mail, origin, mail.to === ROSALIND ? 'en' : 'nl'))).toEqual([])
  })

  const calendars = [
    [AAFKE],
    [BAS],
    [CARLA],
    [DIRK],
    [ELIF_LATER, ELIF],
    [HENK],
    [JAMAL],
    [KARIN],
    [LOES],
    [NYNKE],
    [ROSALIND],
    [SJOERD],
    [TESSA],
    [OSCAR],
    [YARA],
  ]
  test.each(calendars)('the calendar of %s ends as the registrations say', async (...addresses) => {
    expect(await calendarDiffers(played(), addresses)).toEqual([])
    for (const address of addresses) expect(calendarFaults(await played().inbox(address))).toEqual([])
  })
}
