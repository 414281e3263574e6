import { deputyDecides, opened, reserveDay } from '../../support/year/chapters/07-reserve'
import { hybridHour, jobChange, listAgain } from '../../support/year/chapters/08-september'
import { calledOff, intake } from '../../support/year/chapters/09-intake'
import { forgotten, forwarded, winterLecture } from '../../support/year/chapters/10-december'
import { yearsEnd } from '../../support/year/chapters/11-january'
import {
  AAFKE,
  ANS,
  BAS,
  CARLA,
  FIRST_MEMBERS,
  FLEUR,
  FRITS,
  INGRID,
  JAMAL,
  KARIN,
  MIRA,
  NYNKE,
  OSCAR,
} from '../../support/year/people'
import { DEPUTY, DIRECTOR } from '../../support/year/year'
import { type Play, sorted, to, told } from './told'

/** The tests of September to January. */
export const autumn = (play: Play): void => {
  test('September: the list again; the secretary is away, so the deputy decides, and everybody is asked anew', async () => {
    expect(to((await play(opened)).invited, /Komt u|Will you/)).not.toContain(FRITS)
    const list = await play(listAgain)
    expect(list.preview.text).toMatch(/Gerda Wijnstra: organisatie Buurtwonen Noorderwal → Noorderwal Wonen/)
    expect(list.preview.text).toMatch(/Rij 8, kolom E-mailadres: .*begint met "="/)
    const it = await play(deputyDecides)
    expect(to(it.asked, /door\?$/)).toEqual([DIRECTOR])
    expect(told(it.asked, DIRECTOR)).not.toContain('Wanneer gaat de aanmelding')
    expect(it.away).toEqual([])
    expect(to(it.again)).toEqual([DIRECTOR])
    expect(to(it.deputy)).toEqual([DEPUTY])
    const members = FIRST_MEMBERS.filter((one) => one !== FRITS)
    expect(to(it.fallen, /27 november|27 November/)).toEqual(sorted(...members, OSCAR, ANS))
  })

  test('October: a new job takes registrations along, a successor comes, and the link goes to who is online', async () => {
    const it = await play(jobChange)
    expect(told(it.told, DIRECTOR)).toContain('Het Brede Dak → Hof & Huis')
    expect(to(it.bounced)).toEqual(sorted(DIRECTOR, DEPUTY))
    expect(it.followed.text).toContain('Yara Dekker (Noorderwal Wonen) staat op de ledenlijst')
    expect(told(it.byCalendar, JAMAL)).toContain('Genoteerd: u komt niet')
    const hour = await play(hybridHour)
    expect(to(hour.freed.mails)).toEqual(sorted(BAS, KARIN))
    expect(to(hour.linked, /^De link/)).toEqual(sorted(BAS, BAS, CARLA, CARLA))
  })

  test('October: requests wait for the organiser; what is called off is told to all who were invited', async () => {
    const it = await play(intake)
    expect(to(it.requests.mails)).toEqual(sorted(DEPUTY, NYNKE))
    expect(told(it.admitted, BAS)).toContain('U bent toegelaten en aangemeld')
    expect(told(it.rejected, NYNKE)).toContain('helaas geen plaats')
    const off = await play(calledOff)
    expect(to(off.nudged, /2 bijeenkomsten|2 events/)).toContain(CARLA)
    expect(to(off.told, /^Gaat niet door|^Called off/)).toEqual(
      sorted(...off.invited.map((mail) => mail.to).filter((one) => one !== DIRECTOR && one !== DEPUTY)),
    )
  })

  test('November: a forwarded invitation gives a place of one’s own, and the reserve date takes place', async () => {
    const it = await play(forwarded)
    expect(told(it.speaker, MIRA)).toContain('U bent aangemeld')
    expect(told(it.speaker, MIRA)).not.toContain('op de ledenlijst staat')
    expect(it.seen.html).toContain('Aafke Bruinsma')
    expect(to(it.asked)).toEqual([DIRECTOR])
    expect(to(it.given)).toEqual(sorted(DIRECTOR, FLEUR))
    const day = await play(reserveDay)
    expect(to(day.practical, /^Tot do 27 november/)).toEqual(sorted(AAFKE, ANS, CARLA, INGRID, NYNKE))
  })

  test('December: who was not there hears only what was shown first, and who asks is forgotten', async () => {
    const it = await play(winterLecture)
    expect(told(it.door, DIRECTOR)).toContain('Fleur Anders')
    expect(to(it.proofs, /^PE-bewijs/)).not.toContain(BAS)
    // A speaker and a guest earn no points; the organiser may say otherwise.
    expect(to(it.proofs, /^PE-bewijs/)).not.toContain(MIRA)
    expect(to(it.guests, /^PE-bewijs/)).toEqual([FLEUR])
    expect(to(it.missed.filter((mail) => mail.to !== DIRECTOR))).toEqual([BAS])
    expect(to(it.thanks)).not.toContain(BAS)
    const erased = await play(forgotten)
    expect(to(erased.asked)).toEqual(sorted(DEPUTY, DIRECTOR, INGRID))
    expect(erased.data[0]?.attachments.map(({ name }) => name)).toEqual(['gegevens.json', 'gegevens.txt'])
    expect(told(erased.done, DIRECTOR)).toContain('gewist')
    expect(to(erased.done)).not.toContain(INGRID)
  })

  test('January 2026: statements for who has points, and the figures of the year', async () => {
    const it = await play(yearsEnd)
    expect(told(it.requested, CARLA)).toContain('PE-overzicht 2025')
    expect(told(it.none, BAS)).toContain('geen PE-punten op uw naam')
    expect(to(it.statements, /^PE-overzicht 2025|^PE statement/)).toEqual(
      expect.arrayContaining([AAFKE, CARLA]),
    )
    expect(to(it.statements)).not.toContain(INGRID)
    // A guest is forgotten two weeks after the event.
    expect(it.guest).toBeNull()
    expect(it.figures.subject).toBe('Jaarcijfers 2025')
    expect(it.figures.text).toMatch(/Nieuwjaarsbijeenkomst/)
    expect(it.figures.attachments.map(({ name }) => name)).toEqual(['jaarcijfers-2025.xlsx'])
  })
}
