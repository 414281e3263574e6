/** An announcement of our own, two months ahead of the service's clock; every fact but the PE points is there. */
export const announcement = {
  subject: 'Zomerdag: samen onder één dak',
  text: `Beste leden,

Op donderdag 14 mei 2020 houden we de Zomerdag. We ontvangen u van 13.00 tot 17.00 uur in Het Koetshuis, Lindelaan 12 in Zutphen.

Thema: Samen onder één dak

Programma:
13.00 uur Ontvangst met koffie
13.30 uur Opening door de voorzitter
14.00 uur Gesprek aan drie tafels
15.30 uur Wandeling door de moestuin
16.30 uur Borrel
17.00 uur Einde

Voor deze middag gelden PE-punten.

Aanmelden kan met de groene knop.

Hartelijke groet,

Marijke Terlouw
De Kleine Kring
`,
}

/** The same, with a date in reserve: every member gets two mails. */
export const announcementWithReserve = {
  ...announcement,
  text: announcement.text.replace(
    'Voor deze middag',
    'Als reservedatum houden we donderdag 18 juni 2020 vrij.\n\nVoor deze middag',
  ),
}

/** Another day, in the autumn, with a date in reserve; registration is not open yet. */
export const laterAnnouncement = {
  subject: 'Oogstdag: wat het jaar opleverde',
  text: announcementWithReserve.text
    .replaceAll('Zomerdag', 'Oogstdag')
    .replace('Samen onder één dak', 'Wat het jaar opleverde')
    .replace('donderdag 14 mei 2020', 'donderdag 17 september 2020')
    .replace('donderdag 18 juni 2020', 'donderdag 15 oktober 2020')
    .replace('Aanmelden kan met de groene knop.', 'De uitnodiging met de groene knop volgt later.'),
}
