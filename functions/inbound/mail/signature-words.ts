const CONTACT =
  /\+?\d[\d ().-]{7,16}\d|\S@\S+\.\S|\bwww\.|https?:\/\/|\b\d{4} ?[A-Z]{2}\b|\b(?:kvk|btw|iban|postbus|tel|telefoon|mobiel|gsm|fax|e-?mail|linkedin|facebook|twitter|instagram)\b|^[tme][:.|] ?\+?[\d(\S]|^m ?\d/i
const OFFICE_HOURS =
  /bereikbaar|aanwezig op|aanwezig:|werkdag|werktijd|openingstijd|kantooruren|kantoortijden|geopend|spreekuur|secretariaat is|in de regel (?:niet )?op|niet op (?:vrijdag|maandag|woensdag)/i
const DISCLAIMER =
  /disclaimer|vertrouwelijk|uitsluitend (?:bestemd|bedoeld)|geadresseerde|onbevoegd|ten onrechte (?:ontvangen|bij u)|geen rechten (?:aan )?(?:worden )?ontle|kunnen geen rechten|confidential|intended (?:recipient|solely|only)|denk aan het milieu|before printing|voordat u (?:deze|dit)|aansprakelijk(?:heid)? (?:voor|uit|voortvloeiend)|e-?mail(?:bericht)? (?:en eventuele|is|and any)|virus(?:sen|vrij|scanner)/i
const DISCLAIMER_WORDS = 6

/** A phone number, address, site or number of a company: what stands below a name. */
export function isContactLine(line: string): boolean {
  return line.length <= 300 && CONTACT.test(line.trim()) && !isTelling(line)
}

export function isOfficeHours(line: string): boolean {
  return OFFICE_HOURS.test(line)
}

/** The small print of an organisation's mail. */
export function isDisclaimer(paragraph: string): boolean {
  return (
    DISCLAIMER.test(paragraph) &&
    (paragraph.split(' ').length >= DISCLAIMER_WORDS || /^disclaimer/i.test(paragraph))
  )
}

/** A sentence that asks to do something holds a number as a fact, not as a signature. */
function isTelling(line: string): boolean {
  return /\b(?:aanmeld|meld |opgeven|opgave|inschrij|geef je op|overmaken|storten|betal)/i.test(line)
}
