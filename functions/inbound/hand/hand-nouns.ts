/** Whoever comes beside somebody, without a name. */
export const COMPANION =
  'man|vrouw|partner|echtgenote?|echtgenoot|vriend|vriendin|dochter|zoon|zus|zuster|broer|moeder|vader|buurman|buurvrouw|introduc[eé]e?|collega'

/** What somebody comes as: a guest with it is somebody new. */
export const ROLE_NOUN =
  '[Ss]preker|[Ss]preekster|[Gg]astspreker|[Ii]nleider|[Gg]ast|[Ii]ntroduc[eé]e?|[Dd]agvoorzitter|[Tt]rainer|[Dd]ocent|[Ww]orkshopleider|[Mm]oderator|[Bb]egeleider|[Ss]tagiaire?|[Pp]ers|[Ff]otograaf'

/** What goes before a name. */
export const PEOPLE_NOUN =
  '[Mm]an|[Vv]rouw|[Pp]artner|[Dd]ochter|[Zz]oon|[Zz]us|[Bb]roer|[Mm]oeder|[Vv]ader|[Bb]uurman|[Bb]uurvrouw|[Vv]riend|[Vv]riendin|[Cc]ollega|[Pp]enningmeester|[Vv]oorzitter|[Ss]ecretaris|[Bb]estuurslid|[Ww]ethouder|[Bb]urgemeester|[Dd]irecteur|[Dd]irectrice|[Ll]id|[Oo]ud-lid|[Vv]rijwilliger'

/** Words with a capital, at the start of a sentence or anywhere, that are nobody's name. */
export const NO_NAME = [
  'Aan|Aanmelden|Aanmelding|Aanmeldingen|Aansluitend|Ach|Af|Afgemeld|Afmelden|Afmelding|Afmeldingen|Afzegging|Afzeggingen|Akkoord|Alle|Alleen|Allen|Alles|Als|Alsjeblieft|Alstublieft|Alvast|Ander|Anders',
  'Beide|Beiden|Bel|Beste|Bij|Bijschrijven|Boek|Catering|Daar|Daarom|Dag|Dan|Dank|Dat|De|Deelnemers|Den|Deze|Die|Dit|Doe|Door|Drie|Dus|Echter|Een|Eén|Eentje|Eerst|Eraf|Er|Erbij|Eruit|Even|Excuus|Extra',
  'Fout|Foutje|Ge|Geef|Geen|Gelieve|Genoteerd|Gisteren|Goed|Goedemiddag|Goedemorgen|Gooi|Graag|Groet|Groeten|Ha|Haal|Haar|Had|Hallo|Heb|Hebben|Heeft|Heel|Helaas|Hem|Hen|Het|Hier|Hierbij|Hij|Hoe|Hoeveel|Hoi|Hou|Houd|Hun',
  'Iedereen|Iemand|Ik|In|Inboeken|Inmiddels|Inschrijven|Inschrijving|Is|Ja|Jammer|Je|Jij|Jullie|Kan|Klopt|Kom|Komen|Komt|Kun|Kunnen|Kunt|Laat|Later|Leden|Locatie|Lunch|Maak|Maar|Mag|Me|Meer|Meld|Men|Met|Mezelf|Mij|Mijn|Misschien|Mocht|Moet|Moeten|Mogen|Morgen',
  'Na|Naar|Naast|Natuurlijk|Nee|Neem|Net|Niemand|Niet|Nieuw|Nieuwe|Nog|Noteer|Noteren|Nu|Of|Ok|Oke|Oké|Om|Omdat|Onderwerp|Ons|Onze|Ook|Oh|Oja|Open|Op|Opgeven|Over|Per|Plaats|Plus|Prijs|Prima|Programma|Registreer|Reken|Reservedatum',
  'Schrap|Schrappen|Schrijf|Sluit|Sommige|Sorry|Spoed|Stel|Stop|Streep|Stuur|Svp|Tel|Telefonisch|Tenzij|Toch|Toevoegen|Top|Tot|Trek|Twee|U|Uit|Uitschrijven|Van|Vanaf|Vandaag|Vanochtend|Vanwege|Veel|Verder|Verkeerd|Verwijder|Verwijderen|Voeg|Volgens|Voor|Vraag|Vul',
  'Waar|Waarom|Wanneer|Want|Wat|We|Wegens|Weet|Wel|Welke|Wie|Wij|Wijzig|Wil|Willen|Wilt|Wijs|Zal|Ze|Zet|Zie|Zij|Zijn|Zo|Zodra|Zojuist|Zou|Zouden|Zullen',
  'Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December|Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag|Zoom|Teams|Excel|Adres|Mail|Email|PE',
  'Workshop|Sessie|Zaal|Parkeerplaats|Parkeren|Lezing|Excursie|Borrel|Rondleiding|Onderdeel|Ronde|Groep|Thema|Titel|Pauze|Koffie|Thee|Ontvangst|Inloop|Afsluiting|Opening|Buffet|Diner|Bus|Station|Stichting|Vereniging|Gemeente|Provincie|Bureau|Firma|Kwekerij|Omroep|Café|Restaurant|Hotel|Bestuur|Oeps|Pardon',
  'Vegetarisch|Veganistisch|Vegan|Glutenvrij|Halal|Allergie|Dieet|En|Ikke|Super|Fijn|Leuk|Mooi|Trouwens|Overigens|Tevens|Zelfs|Zonder|Namens|Behalve|Vervang|Verwerk|Fijne|Prettige|Bedankt|Dankjewel|Eindelijk|Vorig|Vorige|Volgend|Volgende|Inplannen|Registreren|Verhinderd|Ziek|Afwezig|Aanwezig|Betreft|Conform|Zoals|Update|Wijziging|Correctie|Onder|Tijdens|Sinds|Voorlopig|Eventueel|Mogelijk|Nogmaals|Noch|Liefst|Liever|Aub|Kortom|Verzoek|Gezien|Enkel|Slechts|Samen|Vergeet|Zorg|Regel|Check|Controleer|App|Informeer|Zeg|Vertel|Nodig|Bedank|Herinner|Annuleer|Verplaats|Groetjes|Mvg|Liefs|Vriendelijke|Hartelijke',
].join('|')
