/** Towns and villages of Flanders and Brussels, and cities near them, beside those in `towns.ts`, in small letters; "|" stands for a blank. */
export const FLEMISH_TOWNS = `
aartselaar adinkerke aaigem aalbeke aalter-brug aarsele aartrijke aarschot achel achterbos adegem alsemberg anderlecht anderlues antwerpen-noord
appels appelterre appelterre-eichem arendonk aspelare asper assebroek assent attenhoven attenrode auwegem avekapelle avelgem baaigem baardegem baarle
baarle-hertog baasrode bachte-maria-leerne balegem bassevelde bavegem beerlegem beersel beerst beerzel beerse bellegem bellem bellingen belsele
berendrecht berg berlaar-heikant berlingen beselare betekom bevel bevere beverlo beverst beverburg bevingen bikschote binderveld binkom bissegem
blaasveld blanden blauwput boekhoute boezinge bonlez booischot boorsem bossuit borlo borsbeke bottelare bouchout boutersem bouwel bovekerke brielen
broechem broekom brussegem buizingen bunsbeek burcht burst butsel buvingen buken daknam deerlijk denderbelle denderhoutem denderwindeke desteldonk
deurle dikkebus dikkele dikkelvenne diegem dworp dudzele drongen dranouter drieslinter duisburg duras ede-zomergem edelare edegem eernegem
eeklo-balgerhoeke eisden eizeringen eke eksaarde eksel elene elewijt elingen ellezelles ellikom elsegem elsene elst elverdinge elversele emblem
emelgem ename engelmanshoven eppegem erembodegem erondegem erps-kwerps ertvelde erwetegem erpe escanaffles esen essene etikhove etterbeek ettelgem
everbeek everberg everslaar evere evergem-belzele ezaart ezemaal frasnes gaasbeek geraardsbergen gellik gelinden gelrode gelmen genenbos gentbrugge
genoelselderen gestel gierle geluwe geluveld gijverinkhove gijzegem gijzelbrechtegem gijzenzele gingelom ganshoren glabbeek gits godveerdegem gontrode
gotem gottem gorsem gors-opleeuw grammene grembergen grimminge groot-bijgaarden groot-gelmen grote-brogel grote-spouwen gruitrode gullegem gutschoven
haasdonk haasrode hakendover halle-booienhoven hamme-mille hamont handzame hansbeke haren hauthem hautem heindonk heestert heers heffen heikruis heks
hekelgem helchteren heldergem hemelveerdegem hendrieken henis herdersem herderen herenelderen herk hermelle herne herfelingen herzele heule heurne
heusden hever heverlee hillegem hingene hoboken-zuid hoeleden hoepertingen hoegaarden hofstade hollebeke hombeek hooglede-gits hoevenen horpmaal
houtave houtem houtvenne houwaart huise huizingen humbeek hulshout hundelgem hulste iddergem idegem impe itegem itterbeek izenberge jeuk jesseren
jette kaaskerke kachtem kaggevinne kalken kallo kalfort kanegem kanne kaprijke kaster kaulille keerbergen kemmel kemzeke kerkhove kerksken kerkom
kermt kerniel kersbeek-miskom kessel kessenich kieldrecht klein-gelmen klein-brogel kleine-brogel kleine-spouwen klemskerke klerken klinge kluizen
knesselare kobbegem koersel koninksem kooigem kozen koolkerke koolskamp korbeek-lo korbeek-dijle kortessem kortenaken kortijs kraainem kruishoutem
krombeke kumtich kuringen kuttekoven kwaadmechelen kwaremont lampernisse lanklaar landegem landskouter langdorp langemark langemark-poelkapelle
lapscheure lauwe leefdaal leest leffinge leerbeek leisele leke lembeek lembeke lembergen letterhoutem lendelede leupegem letterhautem liedekerke
lieferinge liezele lichtaart liezere lippelo lissewege lo-reninge loenhout loker loonbeek lotenhulle lovendegem lovenjoel loksbergen maarke-kerkem
maarkedal machelen-aan-de-leie malderen mannekensvere manderveld martelange martenslinde mariakerke mariekerke massemen massenhoven mater mazenzele
mechelen-aan-de-maas meensel-kiezegem meerbeek meerbeke meerdonk meerle meeuwen meeuwen-gruitrode meigem meetkerke melden meldert melkwezer melsbroek
melsele mendonk merelbeke-melle merendree merkem messelbroek mere mesen mespelare mettekoven michelbeke middelburg mielen-boven-aalst minderhout
moelingen moen moerbeke-waas moere moerkerke moerzeke molenbeek molenbeek-wersbeek molenstede molenbeersel mollem montenaken moorsel moorsele
moortsele mopertingen moregem muizen mulken mullem munkzwalm munsterbilzen munte neder-over-heembeek nederbrakel nederename nederhasselt
nederokkerzeel nederzwalm nederzwalm-hermelgem neerglabbeek neerharen neerhespen neerijse neerlanden neerlinter neeroeteren neerrepen neervelp
neerwinden neigem nerem niel-bij-as niel-bij-sint-truiden nieuwenhove nieuwenrode nieuwerkerken nieuwkapelle nieuwkerke nieuwkerken-waas nieuwmunster
nieuwrode nokere noorderwijk noordschote nossegem nukerke oelegem oekene oedelem oeselgem oetingen oevel okegem olmen olsene olene ollignies onkerzele
onze-lieve-vrouw-lombeek onze-lieve-vrouw-waver ooigem ooike oombergen oordegem oorbeek oorderen oost-cappel oosteeklo oostham oosthoven oostduinkerke
oostkerke oostmalle oostnieuwkerke oostrozebeke oostvleteren oostwinkel opgrimbie ophasselt opdorp opheers ophoven opitter oplinter opoeteren opvelp
ordingen orsmaal-gussenhoven otegem ottenburg ottergem ottignies oud-waterschei oudegem oudekapelle oudenaken oudergem ouwegem overboelare overhespen
overmere overrepen overwinden oud-rekem parike passendale pamel paulatem peizegem pellenberg perk pervijze petegem petegem-aan-de-leie
petegem-aan-de-schelde peutie piringen poederlee poeke poelkapelle poesele poeldijk pollinkhove poppel poucques pulderbos pulle putkapel ramsdonk
ramsel ramskapelle ransberg ravels-eel rekem rekkem relegem remersdaal reningelst reninge ressegem relst rijkel rijkevorsel rijkhoven rijmenam rillaar
roborst roesbrugge roesbrugge-haringe roksem rollegem rollegem-kapelle romershoven ronsele roosbeek rosmeer rotem rozebeke ruddervoorde ruien
ruisbroek rukkelingen-loon rumbeke rummen runkelen runkst ruisbroek-puurs rupelmonde rutten schaarbeek schaffen schalkhoven schelderode scheldewindeke
schellebelle schendelbeke schepdaal scherpenheuvel-zichem schiplaken schoonaarde schore schorisse schriek schulen schuiferskapelle semmerzake serskamp
sijsele sinaai sint-agatha-berchem sint-agatha-rode sint-amandsberg sint-andries sint-antelinks sint-baafs-vijve sint-blasius-boekel sint-denijs
sint-denijs-boekel sint-denijs-westrem sint-eloois-vijve sint-eloois-winkel sint-gillis sint-gillis-bij-dendermonde sint-goriks-oudenhove
sint-huibrechts-lille sint-huibrechts-hern sint-jan sint-jans-molenbeek sint-jansteen sint-job-in-'t-goor sint-joost-ten-node sint-joris
sint-joris-weert sint-joris-winge sint-jozef-olen sint-katherina-lombeek sint-kornelis-horebeke sint-kruis sint-kruis-winkel sint-kwintens-lennik
sint-lambrechts-herk sint-lambrechts-woluwe sint-lenaarts sint-lievens-esse sint-margriete sint-margriete-houtem sint-maria-aalter sint-maria-horebeke
sint-maria-latem sint-maria-lierde sint-maria-oudenhove sint-martens-bodegem sint-martens-leerne sint-martens-lennik sint-martens-lierde
sint-martens-voeren sint-michiels sint-pauwels sint-pieters-kapelle sint-pieters-rode sint-pieters-voeren sint-pieters-woluwe sint-rijkers
sint-stevens-woluwe sint-ulriks-kapelle sleidinge slijpe smeerebbe-vloerzegem smetlede snaaskerke snellegem spalbeek spiere spiere-helkijn stalhille
stavele steendorp steenhuffel steenhuize-wijnhuize steenkerke steenokkerzeel stene sterrebeek stevoort stokkem strijpen strijtem strombeek-bever
stokrooie stuivekenskerke teralfene terhagen terjoden terlanen teuven tiegem tielen tielrode tielt-winge tielt tiense tildonk tisselt tollembeek
tongerlo tongre tulpen tuilt uikhoven uitbergen uitkerke ukkel ulbeek ursel vaalbeek val-meer varendonk varsenare vechmaal veerle veldegem veldwezelt
velm velzeke-ruddershove veltem veltem-beisem verrebroek vertrijk vichte viane viersel vieux-genappe vinderhoute vinkem vinkt vissenaken vivenkapelle
vladslo vlamertinge vlekkem vleteren vlezele vliermaal vliermaalroot vlierzele vlijtingen vlimmeren vlissegem volkegem vollezele voorde vorsen
vosselare vossem vrasene vremde vrolingen vroenhoven vucht waanrode waarbeke waarmaarde waasten wakken walem walshoutem waltwilder walsbets wambeek
wange wannegem-lede wanzele watervliet watermaal-bosvoorde watou webbekom weelde weerde weert welden welle wellen wenduine werchter wespelaar westende
westkapelle westkerke westmalle westmeerbeke westouter westrem westrozebeke westvleteren wezel wezemaal wezeren widooie wiekevorst wielsbeke wieze
wijchmaal wijer wijgmaal wijnendale wijshagen wijtschate wilderen willebringen wilsele wilskerke wimmertingen winksel wintershoven wolfsdonk wolvertem
woesten woubrechtegem woumen wondelgem wulpen wulvergem wulveringem zandbergen zandvliet zandvoorde zarlardinge zarren zegelsem zegge zemst-laar
zellik zelem zepperen zeveneken zeveren zevergem zichem zichen-zussen-bolder zillebeke zoerle-parwijs zoetenaaie zolder zonnegem zoutenaaie zuienkerke
zuun zuurbemde zwalm zwankendamme zwartberg zwevezele zwijndrecht burkel kleit balgerhoeke nederboelare tombeek luik bergen doornik waver charleroi
dinant bastenaken verviers eupen aarlen nijvel rijsel duinkerke keulen aken kleef emmerik kevelaer parijs londen
`
