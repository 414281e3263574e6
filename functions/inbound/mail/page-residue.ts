import { compact } from '../compact'
import { cued } from '../cued'
import { withoutDoubleBlanks } from './clean-text'

const LINE_CHARACTERS_MAX = 300
/** `[gview file="…"]` holds a document: its address is kept, the code is not. */
const EMBED =
  /\[(?:gview|embeddoc|pdf-embedder|pdfviewer|embed|audio|video)\s[^\]]{0,600}?["”“″'](https?:\/\/[^"”“″'\]\s]{1,500})["”“″'][^\]]{0,300}\]/gi
const SHORTCODE =
  /\[\/?(?:vc_|et_pb_|su_|av_|fusion_|contact-form|gravityform|caption|gallery|mc4wp|ninja_form|wpforms|rev_slider|divider|button|embed|gview|audio|video)[a-z0-9_-]{0,40}(?:\s[^\]]{0,600})?\/?\]/gi

/** One pattern of several with the same flags, which all fit whole lines. */
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  compact(new RegExp(patterns.map(({ source }) => source).join('|'), patterns[0]?.flags))

/** Whole lines that a web page or a newsletter puts around a text. None of them is a sentence of it. */
const RESIDUE = anyOf([
  /^["'“”]?\*["'“”]? (?:geeft vereiste velden aan|indicates required fields?|verplichte? velden?)\.?$/i,
  /^(?:velden (?:gemarkeerd )?met een (?:\*|sterretje) zijn (?:verplicht|vereist)|\* ?(?:is )?verplichte? velden?)\.?$/i,
  /^(?:bekijk|open|lees|view) (?:deze |dit |de |this )?(?:e-?mail|mail|nieuwsbrief|bericht|newsletter|online versie|webversie)?\s*(?:online|in (?:je|uw|de|your|a) (?:web)?browser|als webpagina|webversie|de webversie)\b.{0,90}$/i,
  /^(?:wordt deze|lukt het|is deze|kunt? (?:u|je) deze) .{0,60}(?:niet goed|niet|onleesbaar).{0,60}(?:klik hier|browser|online).{0,80}$/i,
  /^(?:klik hier (?:om|voor) .{0,40})?(?:uitschrijven|afmelden|unsubscribe|voorkeuren (?:aanpassen|wijzigen)|wijzig (?:je|uw) (?:voorkeuren|gegevens)).{0,30}(?:nieuwsbrief|mailing|newsletter|voorkeuren|gegevens|\|).{0,60}$/i,
  /^(?:uitschrijven|unsubscribe|voorkeuren aanpassen|beheer voorkeuren)\.?(?: <[^>]{1,500}>)?$/i,
  /^(?:meld (?:je|u) (?:(?:dan|nu|hier) )?(?:ook )?aan voor|schrijf (?:je|u) (?:nu )?in voor|abonneer (?:je|u) op|inschrijven voor|ontvang) (?:onze|de|het|ons) (?:(?:gratis|digitale|wekelijkse|maandelijkse|tweewekelijkse) )*nieuws(?:brief)?\b[^\d]{0,120}$/i,
  /^ontvang nieuws van \S.{0,60}$/i,
  /^(?:[^.!?]{0,160}(?:mailbox|inbox|e-?mail)\? )?(?:meld (?:je|u)|schrijf (?:je|u)) (?:dan |nu )?(?:aan|in) (?:voor|op) onze [^.!?\d]{0,40}nieuwsbrief\b[^.!?\d]{0,90}[.!]?$/i,
  /^bekijk (?:al onze|alle|onze eerdere|eerdere) (?:nieuwsbrieven|updates|nieuwsberichten|evenementen|berichten)\b.{0,40}$/i,
  /^bekijk (?:hier )?(?:de|onze) (?:hele |volledige )?agenda\b[^\d]{0,80}$/i,
  /^(?:deel (?:dit|deze)(?: bericht| artikel| pagina| evenement)?(?: (?:op|via|met) .{0,60})?|delen(?: via| op)?:?|volg ons(?: ook)?(?: op .{0,60})?:?)$/i,
  /^(?:(?:facebook|twitter|x|linkedin|whatsapp|instagram|e-?mail|print|pinterest|youtube|mastodon|bluesky)(?:\s*[|•·,/-]?\s*)){2,9}$/i,
  /^(?:reacties|categorie(?:ë|e)n|tags|0|\d{1,3} reacties?|\d{1,2} min(?:uten)?(?: leestijd| lezen)?|plaats (?:een )?reactie|laat een reactie achter|geef een reactie|reactie annuleren|lees (?:meer|verder)(?: ?[»>›→]+)?|meer lezen|naar boven|terug naar (?:het )?(?:overzicht|boven|home|agenda|nieuws)|(?:overslaan en (?:naar|ga naar)|ga (?:direct )?naar|spring naar|direct naar) (?:de )?(?:hoofd-?)?inhoud(?: gaan)?|skip to (?:the )?(?:main )?content|(?:nog )?geen reacties|agenda ?detail|copy(?: link)?|link gekopieerd|kop-?afbeelding|project description|menu|zoeken|sluiten|home|delen|print(?:en| deze pagina)?|vorige|volgende|vorige volgende|privacy(?:verklaring|beleid)?|sitemap)\s*:?$/i,
  /^(?:\+ ?)?(?:toevoegen aan (?:mijn |je |uw )?(?:google |outlook )?(?:agenda|kalender)|google (?:calendar|agenda|kalender)|i-?cal(?:endar)?(?: export(?:eren)?)?|outlook (?:365|live)|voeg toe aan (?:agenda|kalender))$/i,
  /^(?:©|copyright\b).{0,120}$/i,
  /^alle rechten voorbehouden\.?$/i,
  /^(?:home|start) ?[>»/›].{1,150}$/i,
])

const COOKIES = cued(
  /cookie/i,
  compact(
    /\bcookies?\b.{0,250}(?:accepte|akkoord|instelling|toestemming|weiger|ervaring|functioneren|website)|(?:gebruik(?:t|en)?|plaats(?:t|en)?|accepteer|weiger|alle) (?:alle |functionele |noodzakelijke )?cookies?\b|^cookie-?(?:beleid|instellingen|voorkeuren|verklaring)$/i,
  ),
)

/** "Logo van De Zaagtand", "Foto’s: Hanna Vos": what stood beside the text, not in it. */
const CREDITS = anyOf([
  /^[Ll]ogo (?:(?:van|of) [^!?:\d]{2,58}|\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*){0,4}|[\p{L}\d-]{2,40}\.[a-z]{2,8})$/u,
  /^(?:[Ff]oto(?:['’]?s|grafie|graaf)?|[Bb]eeld)\s?(?:door\s?)?[:©]\s?(?:\p{Lu}[\p{L}.'’-]{0,24}\s?|(?:van|de|den|der|ter|ten|en)\s){1,6}$/u,
])

/** The text without what a page or newsletter left in it; sentences of the text itself stay whole. */
export function withoutPageResidue(lines: readonly string[]): string[] {
  const kept = lines.flatMap((line) => {
    if (isResidue(line)) return []
    if (!line.includes('[')) return [line]
    const cleaned = line.replace(EMBED, '$1').replace(SHORTCODE, '')
    return cleaned.trim() === '' ? [] : [cleaned.trimEnd()]
  })
  return withoutDoubleBlanks(kept)
}

/** Also for a subject: a page that was mailed as it stood gives its first line for one. */
export function isResidue(line: string): boolean {
  const words = line.trim().replace(/^[•*·-]\s+/, '')
  return (
    words.length > 0 &&
    words.length <= LINE_CHARACTERS_MAX &&
    [RESIDUE, COOKIES, CREDITS].some((pattern) => pattern.test(words))
  )
}
