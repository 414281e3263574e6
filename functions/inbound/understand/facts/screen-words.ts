import { compact } from '../../compact'

/** Where one is on a screen, and where one is on the spot. */
const PROGRAM =
  '(?:zoom|(?:ms |ms-|microsoft )?teams|google meet|webex|jitsi|skype|youtube|facebook live|internet|het scherm|(?:een |de |onze )?(?:live ?)?stream|livestream|(?:een |de )?(?:video|beeld)-?(?:verbinding|conferentie|call|vergadering|bellen)|(?:een )?webinar)'
const SCREEN = `(?<![a-zß-ɏ])(?:online|digitaal|virtueel|(?:via|op|in|per|met|als) ${PROGRAM})(?![a-zß-ɏ])`
const SPOT =
  '(?<![a-zß-ɏ])(?:fysiek|op locatie|in de zaal|live|ter plaatse|ter plekke|in het echt)(?![a-zß-ɏ])'
const OR = '(?<![a-zß-ɏ])(?:en|of|én|óf|als|maar ook|dan wel)(?: ook)?'
const DONE_OTHERWISE =
  '(?! (?:(?:aan|in|op)(?![a-zß-ɏ])|te (?:koop|bestel|reserv|boek)|reserv|bestel|betal|aanmeld|inschrij))'
const WATCH =
  '(?:mee ?(?:te )?(?:kijken|doen|luisteren|volgen)|aan(?: te )?sluiten|aan(?: te )?schuiven|uit(?: te )?zenden)'
const AIRED = '(?:gestreamd|uitgezonden)'

/** "in de zaal of via Zoom", "hybride", "ook online te volgen": on the spot and on a screen. */
export const BOTH_WAYS = compact(
  new RegExp(
    [
      `${SPOT}(?:(?: [a-zß-ɏ]+){0,3} \\([^)]{3,80}\\))?[^.;]{0,24}${OR} (?:[a-zß-ɏ]+ )?${SCREEN}${DONE_OTHERWISE}`,
      `${SCREEN}[^.;]{0,24}${OR} (?:[a-zß-ɏ]+ )?${SPOT}`,
      `(?<![a-zß-ɏ])ook (?:[a-zß-ɏ]+ ){0,2}(?:thuis|vanuit huis|${SCREEN}) (?:te )?(?:volgen|bekijken|bij te wonen|zien)`,
      '(?<![a-zß-ɏ])(?:is|zijn|komt) (?:er )?(?:ook )?een livestream',
      '^met livestream',
      `\\bkom(?:t|en)?\\b[^.;]{0,80}\\b(?:of|en|wie)\\b[^.;]{0,40}\\b(?:kijk|kijkt|doe|doet|volg|volgt|luister|luistert)\\b[^.;]{0,20}\\b(?:mee\\b|thuis\\b|online\\b|${SCREEN})`,
      '\\b(?:wie|als (?:je|u)|blijft? (?:je|u)|wil je|wilt u) (?:[a-zß-ɏ]+ ){0,3}(?:thuis ?blijf(?:t|ven)|thuis)\\b[^.;]{0,30}\\b(?:kijk|kijkt|kijken|volg|volgt|volgen|mee ?kijken|mee ?doen|doet mee|link)\\b',
    ].join('|'),
    'i',
  ),
)

/** "De avond is via Zoom te volgen", "wordt gestreamd": by screen, and beside the place where there is one. */
export const WATCHED = compact(
  new RegExp(
    [
      `${SCREEN}(?: [a-zß-ɏ]+){0,3} (?:${WATCH}|${AIRED}|te volgen)`,
      `(?<![a-zß-ɏ])${WATCH}(?: [a-zß-ɏ]+){0,3} ${SCREEN}`,
      `(?<![a-zß-ɏ])(?:wordt|worden|is|zijn) (?:[a-zß-ɏ]+ ){0,3}${AIRED}`,
      '(?<![a-zß-ɏ])(?:streamen (?:we|wij)|(?:we|wij) streamen)(?![a-zß-ɏ])',
      `zenden [^.;]{0,40}${SCREEN} uit(?![a-zß-ɏ])`,
      '(?<![a-zß-ɏ])(?:vanuit huis|thuis) (?:te |ge)?volg',
      `(?<![a-zß-ɏ])volgt? [^.;]{0,30}${SCREEN}`,
    ].join('|'),
    'i',
  ),
)

/** "De lezing is niet online te volgen", "er is geen livestream", "een online variant leek ons geen alternatief". */
export const NOT_BY_SCREEN = compact(
  /\b(?:live ?stream|online (?:deelname|uitzending|variant))\b[^.;,]{0,40}(?:vervalt|vervallen|niet door|geschrapt|valt (?:af|weg)|is er (?:dus )?niet)\b|(?<![a-zß-ɏ])zonder (?:(?:teams|zoom) of )?(?:teams|zoom|(?:computer|beeld)scherm|livestream)(?! achteraf)(?![^.;]*\b(?:online|via zoom|via teams)\b)|(?<![a-zß-ɏ])(?:niet|geen) (?:(?!maar|alleen|enkel|slechts|fysiek|live )[a-zß-ɏ]+ ){0,2}(?:hybride?|online|digitaal|virtueel|gestreamd|uitgezonden|livestream|(?:via|op) (?:zoom|teams))(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:online|digitaal|digitale|virtueel|virtuele|livestream|webinar) (?:[a-zß-ɏ]+ ){0,6}(?:geen|niet) (?:[a-zß-ɏ]+ ){0,2}(?:alternatief|optie|oplossing|haalbaar|wenselijk|hetzelfde|ideaal|zinvol|goed idee)(?![a-zß-ɏ])/i,
)

const SOLD = /kaart(?:en|jes)|ticket|te koop|verkrijgbaar|betal|inschrij|aanmeld|opgev|registr|reserv/i
const ATTENDED = /volg|deel ?(?:te )?ne|deelna|won(?:en|ing)|mee|aanwezig|kijk|kom(?:en|t)|aanschui|aanslui/i
/** "Kaarten in de zaal of online": two ways to buy. */
export const isSold = (sentence: string): boolean => SOLD.test(sentence) && !ATTENDED.test(sentence)

const SCREENS = '(?:online|digita(?:al|le)|virtue(?:el|le)|(?:live)?streams?|webinars?|zoom|teams)'
const TIMES = '(?:jaar|jaren|edities?|keer|keren|seizoenen|maanden)'
const ONCE_ON_SCREEN = compact(
  new RegExp(
    `(?<![a-zß-ɏ])na (?:(?!(?:het|de) )[^.;,]{0,30}${TIMES} [^.;,]{0,20}?${SCREENS}(?: [a-zß-ɏ]*(?:bijeenkomsten|sessies|congressen|dagen))?|[^.;,]{0,20}${SCREENS} ${TIMES}|al (?:die|dat|het) ${SCREENS})(?![a-zß-ɏ])|(?<![a-zß-ɏ])(?:waar|terwijl|nadat|toen) [^.;,]{0,20}(?:vorige?|verleden|afgelopen) ${TIMES} [^.;,]{0,30}${SCREENS}[^.;,]{0,40},`,
    'gi',
  ),
)
/** "Na drie jaar livestream zien we elkaar": how it was, in as many blanks. */
export const withoutOnceOnScreen = (text: string): string =>
  text.replace(ONCE_ON_SCREEN, (said) => ' '.repeat(said.length))

/** "Het webinar wordt een gewone bijeenkomst", "toch in de zaal": on no screen, whatever it is called. */
const IN_ROOM = compact(
  /(?<![a-zß-ɏ])wordt (?:daarom |dus |nu |toch |alsnog )*(?:weer )?een (?:gewone|fysieke|echte) [a-zß-ɏ]*(?:bijeenkomst|avond|middag|ochtend|lezing|vergadering|les|cursus|dag|sessie|ontmoeting)|(?<![a-zß-ɏ])niet (?:langer |meer )?(?:online|digitaal|via (?:zoom|teams)),? maar (?:gewoon |toch |weer )?(?:in|bij|op|fysiek|live)(?![a-zß-ɏ])(?! (?:zoom|teams|youtube))|(?<![a-zß-ɏ])toch (?:weer )?(?:gewoon )?(?:fysiek|op locatie|in (?:de |een )?zaal)(?![a-zß-ɏ])/i,
)
export const isInRoomAfterAll = (text: string): boolean => IN_ROOM.test(text)
