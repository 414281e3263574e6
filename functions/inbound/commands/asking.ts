import type { Telling } from './said'

/**
 * What only tells the organiser something may be read generously: a clause asks for it when it holds a
 * key and all its words belong to such a question, in whatever order.
 */
export const asksToTell = (clause: string): Telling | null => {
  if (DECLINES.test(clause)) return null
  const found = TOPICS.find(({ key, words }) => key.test(clause) && holdsOnly(clause, words))
  return found?.says ?? null
}

/** Words that say no more than what a list is to hold: "namen, organisatie en bedrag". */
export const isOfLists = (clause: string): boolean => TOPICS.some(({ words }) => holdsOnly(clause, words))

const holdsOnly = (clause: string, words: ReadonlySet<string>): boolean =>
  clause.split(' ').every((word) => words.has(word) || COMMON.has(word) || /^\d{1,3}$/.test(word))

/** "hoef ik niet meer", "heb ik al", "dank voor de lijst". */
const DECLINES =
  /\b(?:hoef|hoeft|hoeven)\b|\b(?:ik|wij|we) (?:heb|hebben) (?:de|het|een)\b(?!.*\bnodig\b)|(?<!wie )\bheb ik\b(?!.*\bnodig\b)|\bvoor (?:de|het) (?:\p{L}*lijst|overzicht)$|\bklopt\b|\b(?:naar|aan) (?:(?:alle|de|onze) )?(?:leden|iedereen|deelnemers|mensen)\b|^(?:stuur|mail|geef) (?:iedereen|alle|de leden|de deelnemers|leden|ze)\b/u

const listOf = (text: string): string[] => text.split(/\s+/).filter(Boolean)

const COMMON: ReadonlySet<string> = new Set(
  listOf(`
    de het een den er t en of die dat dit deze der ge je jij u jullie ik wij we mij me ons onze mijn zich ze zij hij iemand
    van voor met op in aan bij naar tot per toe via uit over om te binnen door
    is zijn ben wordt worden heb heeft hebben hebt hebbe staat staan zit zitten zitte loopt komt komen kom kun kunt kan kunnen wil wilt
    willen wilde zou zouden zoudt mag mogen moogt moet moeten gaat doe doen maak maken ga gaan weten zien
    stuur sturen doorsturen stuurt mail mailen mailt geef geven bezorg bezorgen bezorgt doorgeven doormailen toesturen toemailen opsturen opvragen inzien bekijken lever leveren ontvangen krijgen hebben
    graag gelieve vraag verzoek nodig zo zou eens hier hoe wat waar ergens kant
    E alle allemaal alleen tot nu toe moment huidige actuele laatste recente volledige hele complete bijgewerkte nieuwe
    week maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag vanmiddag vanavond vanochtend morgen morgenochtend liefst mail mailtje email bijlage pdf excel excelletje excelbestand bestand bestandje word
    gesorteerd sorteren achternaam voornaam achter erachter klaarzetten klaarleggen klaar horen hostess hostesses gastvrouwen
    hij huidig naambordjes badges naamkaartjes catering cateraar tafelschikking keuken bestuur voorzitter zaal rekenen
    ook nog niet meer alvast iets weer beetje ongeveer precies laten
  `),
)

const COMING = `
  komt komen kom aangemeld aanmelden aanmelding aanmeldingen afgemeld afgezegd afmeldingen afmelding opgegeven ingeschreven ingeschrevenen
  inschrijvingen inschrijving A deelnemers deelnemer aanwezigen gasten mensen leden personen volk man dames heren iedereen namen naam
  gereageerd reageerde geantwoord gehoord niks niets reacties reactie wachtlijst erbij eten eet lunch vegetarisch dieet dieetwensen dieetwens
  allergie allergieen opmerkingen plaatsen plekken plaats plek vrij over vol storm volgeboekt partners partner niet-partners
  hoeveel hoevelen wie welke wat lijst lijstje overzicht overzichtje deelnemerslijst deelnemerlijst aanmeldlijst aanmeldingslijst gastenlijst
  inschrijflijst inschrijvingslijst namenlijst registratielijst aantal aantallen stand tussenstand opkomst cijfers tabel rijtje
  zn totaal erop staat er al waarvan keer geven ziet uit organisatie organisaties nee hoogte zaken benieuwd lang binnen allergisch vegetarier vegetariers`

const SENT = `
  M uitnodiging verstuurd verzonden aangekomen bezorgd ontvangen gestuurd deur klaar ver hoever voortgang iedereen leden lid mensen
  mails mailtjes mailing hoeveel adres adressen klopte onbestelbaar stand versturen verzenden lopen bezig gemaild gehad afgerond wie welke nog gegaan`

const DOOR_WORDS = `${COMING}
  presentielijst aanwezigheidslijst tekenlijst deurlijst afvinklijst aftekenlijst afstreeplijst aankruislijst turflijst handtekeningenlijst
  afvinken afvink vinken af aankruisen afstrepen aftekenen tekenen aftikken turven deur ingang binnenkomst onthaal ontvangst balie ontvangsttafel
  waarop alfabetisch alfabetische volgorde pe punten afdrukken printen uitprinten geprint papier zodat`

const BILLING = `${COMING}
  facturen factuur factuurlijst facturenlijst factuuroverzicht facturatielijst factureren facturatie facturatiegegevens factuurgegevens
  factuuradressen factuuradres rekening rekeningen betalen betalende verschuldigd bedrag bedragen boekhouding penningmeester administratie
  gegevens sturen moet moeten wie niet-betaald`

const DOOR_KEY =
  /\b(?:presentielijst|aanwezigheidslijst|tekenlijst|deurlijst|afvinklijst|aftekenlijst|afstreeplijst|aankruislijst|turflijst|handtekeningenlijst)\b|^(?=.*\b(?:lijst|lijstje|namen|iets)\b).*\b(?:afvinken|aankruisen|afstrepen|aftekenen|tekenen|vinken|aftikken|turven|deur|ingang|binnenkomst|onthaal)\b/
const BILLING_KEY =
  /\b(?:factuurlijst|facturenlijst|factuuroverzicht|facturatielijst|facturatiegegevens|factuurgegevens|factuuradressen)\b|\b(?:wie|gegevens|lijst|lijstje|overzicht|stuur|mail|geef|excel|ik ga)\b.*\b(?:facturen|factuur|rekening|rekeningen|betalen|verschuldigd|boekhouding|factureren)\b|\b(?:facturen|factuur|facturatie|boekhouding)\b.*\b(?:lijst|lijstje|overzicht|gegevens)\b|\b(?:overzicht|lijst|lijstje)\b.*\bfacturatie\b|^(?:wil|wilt|kun|kunt|kan|mag|zou)\b.*\bfacturen\b.*\b(?:sturen|mailen|krijgen|ontvangen|hebben|doorsturen)$/
const SENT_KEY =
  /\bvoortgang\b|\b(?:hoe ver|hoever|hoe staat het)\b.*\bM\b|\bhoeveel\b.*\b(?:M|mails|mailtjes)\b|\bM\b.*\b(?:verstuurd|verzonden|aangekomen|bezorgd|ontvangen|klaar|afgerond|bezig|gegaan)\b|\bhoeveel leden\b.*\bM\b.*\bontvangen\b|^(?:zijn|is) (?:ze|alles|het) (?:allemaal )?(?:verstuurd|verzonden|de deur uit|klaar met versturen)|\bloopt M\b|^(?:is|zijn|heeft) (?:de )?(?:M|mail|iedereen)\b.*\b(?:verstuurd|verzonden|gemaild|gehad|deur)\b/
const LISTED =
  '(?:lijst|lijstje|overzicht|overzichtje|deelnemerslijst|deelnemerlijst|aanmeldlijst|aanmeldingslijst|gastenlijst|inschrijflijst|inschrijvingslijst|namenlijst|registratielijst|tussenstand|stand|opkomst|wachtlijst|aantallen|aantal|cijfers|dieetwensen|dieetwens)'
const COMING_KEY = new RegExp(
  `\\b${LISTED}\\b|^(?:stuur|mail|geef|bezorg|gelieve|mag|kan|kun|wil|zou|wilt|kunt)?\\b.*\\b(?:namen|deelnemers|excelletje)\\b|\\b(?:wie|welke|hoeveel|hoevelen)\\b.*\\b(?:komt|komen|kom|aangemeld|afgemeld|afgezegd|opgegeven|ingeschreven|gereageerd|geantwoord|gehoord|erbij|eet|eten|A|deelnemers|volk|mensen|vrij|hebben (?:we|wij)|zijn (?:we|wij|het|er)|zitten (?:we|wij))\\b|^(?:met )?hoeveel(?:en)?(?: zijn (?:we|wij|het|er))|^(?:hebben (?:we|wij)|zijn er|zijn) (?:nog )?(?:A|plaatsen|plekken|aanmeldingen|deelnemers|reacties|afmeldingen)\\b|\\bis er wat binnen$|\\b(?:hoe vol|hoe staat het met A|loopt het|loopt A|hoe loopt A|hoe loopt het met A)\\b|^(?:zijn er|hebben zich|heb je|heb u|hebt u|heeft u) .*\\b(?:aangemeld|A|opgegeven|ingeschreven)\\b|^(?:zitten|zijn) (?:we|wij) (?:vol|aan de \\d+|compleet)`,
)

const TOPICS: { says: Telling; key: RegExp; words: ReadonlySet<string> }[] = [
  { says: 'invoices', key: BILLING_KEY, words: new Set(listOf(BILLING)) },
  { says: 'door-list', key: DOOR_KEY, words: new Set(listOf(DOOR_WORDS)) },
  { says: 'progress', key: SENT_KEY, words: new Set(listOf(SENT)) },
  { says: 'list', key: COMING_KEY, words: new Set(listOf(COMING)) },
]

const NAME = '(?!de |het |een |er |we |wij |ik |u )(?:\\p{L}[\\p{L}-]*)(?: [\\p{L}-]+){0,4}'

/** Whether somebody comes: the list of who answered tells, whoever is meant. */
export const ASKS_OF_PERSON = new RegExp(
  `^(?:(?:heeft|hebben) ${NAME} zich (?:aangemeld|opgegeven|afgemeld|ingeschreven)|(?:is|zijn) ${NAME} (?:aangemeld|ingeschreven)|(?:komt|komen) ${NAME}|(?:de familie|familie|meneer|mevrouw|de heer|mevr) \\p{L}+(?: \\p{L}+){0,3}|staat ${NAME} op de (?:lijst|deelnemerslijst|wachtlijst))$`,
  'u',
)
