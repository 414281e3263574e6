import { DUTCH_TOWNS } from './dutch-towns'
import { FLEMISH_TOWNS } from './flemish-towns'

/** Towns and villages of the Netherlands and Flanders, in small letters: "in Utrecht" is a place, "in Excel" is not. */
const NAMES = `
aalsmeer aalten aarlanderveen achterberg alblasserdam alkmaar almelo almere alphen|aan|den|rijn ameland amersfoort amstelveen amsterdam
apeldoorn appingedam arnhem assen asten axel baarle-nassau baarn barendrecht barneveld beek beesd bemmel bergeijk bergen bergen|op|zoom
best beuningen beverwijk bilthoven bladel bleskensgraaf bleiswijk bloemendaal bodegraven bolsward borculo borger borne boskoop boxmeer
boxtel breda breukelen brielle broek|op|langedijk bruinisse brummen bunnik bunschoten bussum buren capelle|aan|den|ijssel castricum
coevorden cuijk culemborg dalfsen de|bilt de|meern de|lier de|rijp delden delft delfzijl den|bosch den|burg den|dolder den|haag den|ham
den|helder den|oever deurne deventer diemen dieren diever doesburg doetinchem dokkum dongen doorn doorwerth dordrecht drachten driebergen
dronten druten duiven echt edam ede eemnes eersel eibergen eindhoven elburg elst emmeloord emmen enkhuizen enschede epe ermelo etten-leur
franeker geertruidenberg geldermalsen geldrop geleen gemert gennep giessenburg giethoorn goes goirle gorinchem gorssel gouda graft grave
groenlo groesbeek groningen grou haaksbergen haarlem haarlemmermeer hardenberg harderwijk hardinxveld harlingen hattem heemskerk heemstede
heerde heerenveen heerhugowaard heerlen heesch heeze heiloo helden hellendoorn hellevoetsluis helmond hendrik-ido-ambacht hengelo heusden
hillegom hilvarenbeek hilversum hoek|van|holland hoevelaken hoofddorp hoogeveen hoogezand hoogvliet hoorn horst houten huissen huizen hulst
ijmuiden ijsselstein joure kaatsheuvel kampen katwijk kerkrade kesteren klazienaveen krimpen|aan|den|ijssel kudelstaart landgraaf laren
leek leerdam leeuwarden leiden leiderdorp leidschendam lelystad lemmer leusden lichtenvoorde lisse lochem loenen loosdrecht losser lunteren
maarn maarssen maarssenbroek maassluis maastricht made marknesse medemblik meerkerk meppel middelburg middelharnis middenmeer mierlo mijdrecht
moerdijk molenaarsgraaf monnickendam monster montfoort muiden naaldwijk naarden nederweert nieuw-lekkerland nieuwegein nieuwerkerk
nieuwkoop nieuwpoort nijkerk nijmegen nijverdal noordwijk noordwijkerhout nunspeet odijk oegstgeest oirschot oisterwijk oldenzaal olst ommen
oosterbeek oosterhout oostvoorne ootmarsum oss oud-beijerland oudewater ouddorp oudkarspel papendrecht pijnacker purmerend putten
raalte raamsdonksveer rhenen rhoon ridderkerk rijen rijnsburg rijsbergen rijssen rijswijk roden roermond rolde roosendaal rosmalen rotterdam
rucphen ruurlo 's-hertogenbosch 's-gravenhage 's-heerenberg sassenheim schagen scheveningen schiedam schijndel schinnen schoonhoven
schoonrewoerd sittard sliedrecht slochteren sneek soest soesterberg someren son spijkenisse stadskanaal staphorst steenbergen steenwijk
stein stiens streefkerk surhuisterveen susteren swalmen texel terborg terneuzen tholen tiel tilburg twello uden uitgeest uithoorn urk
utrecht vaals valkenburg valkenswaard veenendaal veendam veghel veldhoven velp velsen venlo venray vianen vlaardingen vlagtwedde vlissingen
volendam voorburg voorhout voorschoten voorst voorthuizen vorden vriezenveen vught waalre waalwijk waddinxveen wageningen wamel wassenaar
weert weesp werkendam westerbork wijchen wijhe wijk|bij|duurstede wijngaarden wierden willemstad winschoten winsum winterswijk woerden wognum
wolvega workum wormer wormerveer woudenberg woudrichem zaandam zaandijk zaanstad zaltbommel zandvoort zeewolde zeist zelhem zetten
zevenaar zevenbergen zierikzee zoetermeer zoeterwoude zuidhorn zuidlaren zundert zutphen zwijndrecht zwolle nulde
aalst aalter aarschot affligem alken alveringem antwerpen anzegem ardooie arendonk as asse assenede averbode baal balen beernem beerse
beersel begijnendijk berchem beringen berlaar berlare bertem beveren bierbeek bilzen blankenberge bocholt boechout bonheiden boom boortmeerbeek
borgerhout borgloon bornem borsbeek boutersem brakel brasschaat brecht bredene bree brugge brussel buggenhout damme deinze denderleeuw
dendermonde dentergem dessel destelbergen deurne diepenbeek diest diksmuide dilbeek dilsen-stokkem duffel edegem eeklo ekeren erpe-mere essen
evergem galmaarden gavere geel geetbets genk gent geraardsbergen gistel gooik grimbergen grobbendonk haacht haaltert halen halle ham hamme
hamont-achel harelbeek hasselt hechtel-eksel heist heist-op-den-berg hemiksem herent herentals herenthout herk-de-stad herne herselt herzele
heusden-zolder hoboken hoeilaart hoeselt holsbeek hooglede hoogstraten houthalen-helchteren hove huldenberg ichtegem ieper ingelmunster izegem
jabbeke kalmthout kampenhout kapellen kapelle-op-den-bos kasterlee keerbergen kessel-lo kinrooi knokke knokke-heist koekelare koksijde
kontich kortemark kortenaken kortenberg kortrijk kruibeke kruisem kuurne laakdal laarne lanaken landen lebbeke lede ledeberg ledegem
lennik leopoldsburg leuven lichtervelde lier lierde lille linkebeek lint lochristi lokeren lommel londerzeel lubbeek lummen maaseik
maasmechelen machelen maldegem malle mechelen meerhout meise melle menen merchtem merelbeke merksem merksplas meulebeke middelkerke
moerbeke mol moorslede mortsel nazareth neerpelt nevele niel nijlen ninove olen oostende oostkamp oosterzele opglabbeek opwijk oudenaarde
oudenburg oud-heverlee oud-turnhout overijse overpelt peer pelt pepingen pittem poperinge puurs putte ranst ravels retie riemst roeselare
ronse roosdaal rotselaar ruiselede rumst schelle scherpenheuvel schilde schoten sint-amands sint-genesius-rode sint-gillis-waas sint-katelijne-waver
sint-laureins sint-lievens-houtem sint-martens-latem sint-niklaas sint-pieters-leeuw sint-truiden stabroek staden stekene temse ternat
tervuren tessenderlo tielt tienen tongeren torhout tremelo turnhout veurne vilvoorde vlezenbeek voeren vorselaar vosselaar waarschoot waasmunster
wachtebeke waregem wemmel wervik westerlo wetteren wevelgem wezembeek-oppem wichelen wijnegem willebroek wilrijk wingene wommelgem wortegem-petegem wuustwezel
zandhoven zaventem zedelgem zele zelzate zemst zingem zoersel zomergem zonhoven zonnebeke zottegem zoutleeuw zulte zutendaal zwevegem zwijnaarde`

const TOWNS = new Set(
  `${NAMES} ${DUTCH_TOWNS} ${FLEMISH_TOWNS}`
    .trim()
    .split(/\s+/)
    .map((name) => name.replaceAll('|', ' ')),
)

/** "'s-Hertogenbosch" and "’t Harde" open with a small letter; every other town with a capital. */
export const isTown = (name: string): boolean => {
  const known = KNOWN.get(name)
  if (known !== undefined) return known
  const is = isNamed(name)
  if (KNOWN.size >= KNOWN_MAX) KNOWN.clear()
  if (name.length <= NAME_CHARACTERS_MAX) KNOWN.set(name, is)
  return is
}

/** The same words always give the same answer, so it is kept. */
const KNOWN = new Map<string, boolean>()
const KNOWN_MAX = 20_000
const NAME_CHARACTERS_MAX = 60

const isNamed = (name: string): boolean => {
  if (name.length > NAME_CHARACTERS_MAX) return false
  const bare = name.trim().replace(/[’‘`]/g, "'")
  if (!/^\p{Lu}|^'[st][ -]/u.test(bare)) return false
  const lower = bare.toLowerCase()
  // "Sprang Capelle" for Sprang-Capelle, and the other way round.
  return TOWNS.has(lower) || TOWNS.has(lower.replaceAll(' ', '-')) || TOWNS.has(lower.replaceAll('-', ' '))
}
