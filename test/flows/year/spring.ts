import { mailTo } from '../../support/flows/inbox'
import { setUp } from '../../support/year/chapters/01-set-up'
import { newYear } from '../../support/year/chapters/02-new-year'
import { warmWalls, wrongDate } from '../../support/year/chapters/03-wrong-date'
import { choice } from '../../support/year/chapters/04-choice'
import { series, speakerCancels } from '../../support/year/chapters/05-series'
import { twoDays, twoDaysThemselves } from '../../support/year/chapters/06-two-days'
import { twoDatesHeld } from '../../support/year/chapters/07-reserve'
import {
  AAFKE,
  ANS,
  BAS,
  CARLA,
  DIRK,
  ELIF,
  FIRST_MEMBERS,
  FRITS,
  GERDA,
  HENK,
  INGRID,
  JAMAL,
  KARIN,
  LOES,
  NYNKE,
  PIET,
  ROSALIND,
  SJOERD,
} from '../../support/year/people'
import { DIRECTOR } from '../../support/year/year'
import { type Play, sorted, to, told } from './told'

/** The tests of January to June. */
export const spring = (play: Play): void => {
  test('January: the list is shown with what is wrong in it, and loaded after akkoord', async () => {
    const it = await play(setUp)
    expect(it.preview.text).toMatch(/Rij 13, kolom E-mail: "l\.timmerije@" is geen e-mailadres/)
    expect(it.preview.text).toMatch(/Rij 16: bij Sjoerd Kramers staan twee adressen/)
    expect(it.before).toEqual([])
    expect(it.loaded.text).toContain('15 toegevoegd')
    expect(it.loes.text).toContain('Loes Timmerije (Veenrand Volkshuisvesting) staat op de ledenlijst')
    expect(to(it.assistant)).toEqual(sorted(AAFKE, ANS))
    expect(it.members.toSorted()).toEqual(FIRST_MEMBERS.toSorted())
  })

  test('January: nothing leaves for ten minutes; an assistant answers, and the kitchen counts', async () => {
    const it = await play(newYear)
    expect(it.early).toBe(0)
    expect(to(it.invited)).toEqual(sorted(...FIRST_MEMBERS, ANS))
    expect(to(it.byAns.mails)).toEqual(sorted(AAFKE, ANS))
    expect(told(it.byAns.mails, AAFKE)).toContain('aangemeld door Ans Bakker (assistent)')
    expect(told(it.byMail, ROSALIND)).toContain('You are registered')
    expect(to(it.question)).toEqual(sorted(CARLA, DIRECTOR))
    expect(to(it.nudged)).toEqual(sorted(DIRK, HENK, ELIF, FRITS, SJOERD, GERDA, NYNKE, JAMAL, INGRID, LOES))
    expect(to(it.byHand)).toEqual(sorted(DIRECTOR, HENK))
    expect(it.list.text).toMatch(/Voor de keuken \(zonder namen\):\n- Aan tafel: 7[\s\S]*gluten free/)
    expect(to(it.practical)).toEqual(sorted(...it.coming, ANS))
    expect(told(it.door, DIRECTOR)).toMatch(/Karin Soeters \| "Vegetarisch, en graag zonder noten"/)
    expect(told(it.attended, DIRECTOR)).toContain("7 aanwezig, 1 afwezig (Nynke 't Lam)")
    expect(to(it.thanks)).toEqual(sorted(...it.coming.filter((one) => one !== NYNKE), it.walkedIn))
  })

  test('February: a wrong date is put right for everybody, and whoever had declined hears of it too', async () => {
    const it = await play(wrongDate)
    expect(it.asked.text).toContain('Wie moet van deze rechtzetting horen')
    expect(to(it.rectified, /^(?:Gewijzigd|Changed)/)).toEqual(sorted(...FIRST_MEMBERS, ANS))
    const bas = mailTo(BAS, /Gewijzigd/, it.rectified)
    expect(bas.text).toMatch(/Datum: donderdag 13 maart 2025 \(was: donderdag 6 maart 2025\)/)
    expect(bas.text).toContain('Excuses voor het ongemak.')
    expect(bas.text).not.toContain('Op donderdag 6 maart 2025 houden we')
    expect(bas.entry).toMatchObject({ start: '2025-03-13T13:00', partstat: 'ACCEPTED' })
    expect(mailTo(DIRK, /Gewijzigd/, it.rectified).entry).toBeNull()
  })

  test('March: proofs for who was there, in hours for who left early, and a corrected one instead', async () => {
    const it = await play(warmWalls)
    const coming = [AAFKE, BAS, CARLA, ELIF, DIRK, GERDA, INGRID, KARIN, NYNKE]
    expect(to(it.practical)).toEqual(sorted(...coming, ANS, DIRECTOR).filter((one) => one !== DIRECTOR))
    const there = coming.filter((one) => one !== BAS)
    expect(to(it.proofs, /^PE-bewijs/)).toEqual(sorted(...there))
    expect(told(it.proofs, GERDA)).toMatch(/Aanwezig: 2 uur van de 3,5 uur/)
    expect(to(it.corrected, /PE/)).toEqual([GERDA])
    expect(to(it.thanks)).toEqual(sorted(...there))
  })

  test('April: a typing error goes, a bigger room lets in who waited, and one who stops hears no more', async () => {
    const it = await play(choice)
    expect(to(it.typo.filter((mail) => FIRST_MEMBERS.includes(mail.to)))).toEqual([])
    expect(it.waits.says).toContain('U staat op de wachtlijst')
    expect(told(it.waits.mails, CARLA)).toMatch(
      /^U staat op de wachtlijst: Leesochtend: De stille straat, di 8 april/,
    )
    expect(it.unsubscribed.says).toContain('U krijgt geen uitnodigingen meer')
    expect(told(it.news, DIRECTOR)).toContain('Frits Nollen (Het Brede Dak): geen uitnodigingen meer')
    expect(to(it.promoted, /^Er is plaats/)).toEqual([CARLA])
    expect(to(it.promoted, /^Gewijzigd/)).toEqual(sorted(AAFKE, ANS, BAS, DIRK))
    expect(told(it.promoted, CARLA)).toContain('De Grote Leeszaal (was: De Leeskamer)')
    expect(to(it.practical, /^Tot di 8 april/)).toEqual(sorted(AAFKE, ANS, BAS, CARLA))
    expect(to(it.practical, /^Tot do 10 april/)).toEqual(sorted(DIRK, JAMAL))
    expect(to(it.thanks)).toEqual(sorted(AAFKE, BAS, CARLA, DIRK, JAMAL))
  })

  test('April: a series is answered per evening, and who is no partner is billed once', async () => {
    const it = await play(series)
    expect(to(it.invited)).not.toContain(FRITS)
    expect(told(it.invited, SJOERD)).toContain('€ 95 exclusief btw')
    expect(told(it.invited, AAFKE)).toContain('Deelname is voor u kosteloos.')
    expect(to(it.reminded, /factuurgegevens/)).toEqual([SJOERD])
    expect(it.details.says).toContain('Uw factuurgegevens zijn binnen.')
    expect(it.invoices.subject).toBe('Factuurlijst 1: Luisteren naar de wijk, 1 te factureren')
  })

  test('May: a guest takes a seat, a colleague comes instead, and another house has room for all', async () => {
    const it = await play(twoDays)
    expect(it.waits.says).toContain('U staat op de wachtlijst')
    expect(to(it.substitute)).toEqual(sorted(CARLA, PIET))
    expect(to(it.promoted, /^Er is plaats/)).toEqual(sorted(DIRK, JAMAL))
    expect(to(it.promoted.filter((mail) => mail.to === DIRK))).toHaveLength(2)
    expect(to(it.promoted, /^Gewijzigd/)).toEqual(sorted(BAS, CARLA, KARIN, PIET))
    expect(told(it.promoted, PIET)).toContain('Hotel Het Witte Paard (was: Landgoed De Hooge Linde)')
  })

  test('June: a speaker is replaced in words, and the last evening gets its place', async () => {
    const it = await play(speakerCancels)
    expect(told(it.told, CARLA)).toContain('In zijn plaats komt Zeynep Aksoy')
    // Henk comes to the last evening only, and the first one has passed.
    expect(to(it.told, /^Gewijzigd/)).toEqual(sorted(AAFKE, ANS, CARLA, NYNKE, SJOERD))
    expect(told(it.told, AAFKE)).not.toContain('15 mei')
    expect(to(it.placed, /^Gewijzigd/)).toEqual(sorted(AAFKE, ANS, HENK, NYNKE))
    expect(to(it.practical, /^Tot do 5 juni/)).toEqual(sorted(AAFKE, ANS, CARLA, NYNKE, SJOERD))
  })

  test('June: two dates are held before registration opens, and the two days are listed with their guests', async () => {
    const { held } = await play(twoDatesHeld)
    const invited = FIRST_MEMBERS.filter((one) => one !== FRITS)
    expect(to(held, /houdt u de datum vrij|keep the date free/)).toEqual(sorted(...invited, ANS))
    expect(to(held.filter(({ entry }) => entry?.status === 'TENTATIVE'))).toEqual(sorted(...invited))
    const it = await play(twoDaysThemselves)
    expect(it.closed.text).toMatch(/Piet Jansen i\.p\.v\. Carla van der Horst/)
    expect(told(it.door, DIRECTOR)).toMatch(
      /6 aanmeldingen en 1 introducé[\s\S]*Tine van Dam \| "introducé van Karin Soeters"/,
    )
    expect(to(it.practical)).toEqual(sorted(AAFKE, ANS, BAS, CARLA, DIRK, JAMAL, KARIN, PIET))
  })
}
