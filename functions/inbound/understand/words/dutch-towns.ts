/** Towns and villages of the Netherlands beside those in `towns.ts`, in small letters; "|" stands for a blank. */
export const DUTCH_TOWNS = `
bedum bellingwolde blijham eenrum eelde finsterwolde garrelsweer glimmen grijpskerk haren kolham leens lauwersoog loppersum marum middelstum midwolda
midwolde muntendam musselkanaal nieuwe|pekela nieuwolda noordbroek onderdendam onstwedde oude|pekela pieterburen roodeschool sappemeer scheemda
sellingen siddeburen slochteren stadskanaal stedum ten|boer ten|post ter|apel tolbert uithuizen uithuizermeeden ulrum usquert veendam vlagtwedde
warffum wehe-den|hoorn wildervank zoutkamp zuidbroek zuidwolde ezinge garnwerd baflo akkrum anjum appelscha balk bakkeveen beetsterzwaag bergum
buitenpost burgum burum damwoude damwâld deinum dronrijp drachtstercompagnie eastermar eernewoude earnewâld ferwert gaastmeer garyp giekerk gytsjerk
goutum gorredijk haulerwijk hallum hardegarijp heeg hindeloopen hollum hurdegaryp jubbega kollum kollumerzwaag koudum langweer makkum marssum menaldum
mildam nijbeets noordwolde nij|beets noardburgum oosterwolde oudega oudehaske oranjewoud rottevalle ryptsjerk sint|annaparochie sint|nicolaasga sneek
sintjohannesga stavoren stiens surhuisterveen terschelling tytsjerk tzummarum ureterp veenwouden feanwâlden vlieland schiermonnikoog wartena wergea
wirdum wommels woudsend warten witmarsum harkema twijzel twijzelerheide donkerbroek oldeberkoop nijemirdum bolswert boornbergum opeinde nijega aalden
annen anloo assen balloo beilen borger buinen dalen diever dwingeloo eext eelderwolde elp emmer-compascuum erica exloo frederiksoord gasselte
gasselternijveen gieten gieterveen havelte hijken hoogersmilde klazienaveen koekange nieuw-amsterdam nieuw-balinge nieuwlande norg odoorn
oosterhesselen orvelte paterswolde peize rodenwolde roderwolde ruinen ruinerwold schoonebeek schoonloo sleen smilde tynaarlo uffelte valthe
valthermond veenhuizen veeningen vledder vries wapse wapserveen westerbork wezuperbrug wijster wilhelminaoord witteveen zuidlaarderveen zweeloo
zwartemeer nieuw-roden zeegse yde de|wijk de|punt tweede|exloërmond albergen almen ane balkbrug bathmen beerze bentelo beckum belt-schutsloot blokzijl
boekelo borne bornerbroek buurse dedemsvaart delden den|nul deurningen diepenheim diepenveen denekamp enter fleringen gammelke geesteren genemuiden
glane goor gramsbergen haarle harbrinkhoek hasselt heemserveen heeten hengevelde hertme hoge|hexel holten hoonhorst ijhorst kamperveen kloosterhaar
kuinre lemele lemelerveld lettele lonneker lutten luttenberg mander mariaheide mariaparochie markelo marienberg mariënheem mastenbroek nieuw|heeten
nieuwleusen nutter oldemarkt okkenbroek overdinkel punthorst reutum rossum rouveen saasveld scheerwolde schalkhaar sibculo sint|jansklooster slagharen
staphorst steenwijk steenwijkerwold tilligte tubbergen vasse vilsteren vollenhove vroomshoop wanneperveen weerselo welsum wesepe westerhaar
westerhaar-vriezenveensewijk wierden wilsum zenderen zwartsluis zwolle windesheim wijthmen holthone bergentheim beuningen de|lutte de|krim den|velde
heino aerdt afferden angeren andelst altforst apeldoorn appeltern asperen azewijn babberich bahr baak barchem batenburg beekbergen beltrum bennekom
berg|en|dal bergharen beesd beneden-leeuwen boven-leeuwen braamt breedenbroek bredevoort bronkhorst bruchem buurmalsen de|steeg deest deil dinxperlo
didam dodewaard doornenburg doornspijk dreumel driel drempt eck|en|wiel eerbeek eefde elspeet elden emst enspijk epse erichem ermelo ewijk gaanderen
garderen gendringen gendt gelselaar giesbeek groessen groenlo haalderen haarlo halle haps harfsen harreveld heelsum heelweg hedel heerewaarden heerde
hengelo herveld heteren hernen herwen heukelum hoenderloo hoevelaken hoenzadriel hummelo horssen hulshorst hurwenen huinen huissen ingen joppe
keijenborg kekerdom kerk-avezaath kerkdriel kesteren kilder klarenbeek kootwijk kootwijkerbroek kranenburg laag-soeren laag-keppel laren lathum leuth
leuvenheim lienden lievelde lobith lochem loil loenen malden maurik megchelen meteren meddo mariënvelde millingen millingen|aan|de|rijn neede
nieuw|milligen nieuw-wehl nijbroek netterden nijkerkerveen ochten olburgen oldebroek ooij oosterbeek oosterhout opheusden oene ommeren opijnen otterlo
ophemert overasselt pannerden persingen poederoijen putten puiflijk ravenswaaij rekken renkum rheden rha rietmolen rijswijk rozendaal ruurlo silvolde
sinderen slijk-ewijk spankeren stroe steenderen stokkum stoutenburg terborg teuge terwolde toldijk tonden tolkamer tricht twello tuil ugchelen ulft
valburg valkenswaard varik varsseveld varsselder velp vaassen velswijk vierakker vierhouten vierlingsbeek vorchten vragender vuren waardenburg
wapenveld warnsveld wadenoijen wehl wekerom wenum-wiesel westervoort westendorp wichmond wilp winssen winterswijk wezep wolfheze zoelen zoelmond
zelhem zennewijnen zieuwent zuilichem tiel arnhem nijkerk 't|harde 't|loo uddel lunteren abcoude achterveld amerongen ameide amelisweerd baambrugge
baarn benschop bosch|en|duin breukelen bunnik cabauw cothen de|bilt de|hoef de|haar driebergen-rijsenburg eemdijk eemnes elst everdingen groenekan
haarzuilens hagestein harmelen haastrecht hollandsche|rading hoogland hooglanderveen houten huis|ter|heide huizen jutphaas kamerik kockengen langbroek
lage|vuursche leersum leusden-zuid linschoten loenen|aan|de|vecht lopik lopikerkapel loenersloot maarn maarsbergen maartensdijk mijdrecht montfoort
nieuwersluis nigtevecht nieuwegein odijk oud|zuilen overberg overlangbroek papekop polsbroek renswoude rhenen schalkwijk scherpenzeel snelrewaard
soest soesterberg spakenburg stichtse|vecht 't|goy tienhoven tull|en|'t|waal utrecht veenendaal vinkeveen vianen vleuten vreeswijk vreeland waverveen
westbroek werkhoven wilnis woudenberg ijsselstein zegveld zeist zuilen bilthoven terschuur den|treek bunschoten-spakenburg aagtdorp abbekerk akersloot
andijk anna|paulowna assendelft avenhorn badhoevedorp bakkum benningbroek bentveld bergen|aan|zee blaricum blokker bovenkarspel bovenkerk breezand
broek|in|waterland bussum callantsoog cruquius de|cocksdorp de|goorn de|kwakel de|rijp de|weere den|hoorn den|ilp diemen driehuis duivendrecht
edam-volendam egmond egmond|aan|den|hoef egmond|aan|zee egmond-binnen grootebroek groet halfweg haarlemmerliede haringhuizen harenkarspel hauwert
heiloo hensbroek hippolytushoef hobrede hoogkarspel hoogwoud hoogblokland ilpendam jisp katwoude kolhorn koedijk koog|aan|de|zaan kortenhoef
kreileroord krommenie kwadijk landsmeer langedijk limmen lijnden lisserbroek lutjebroek lutjewinkel middenbeemster midwoud muiderberg
nederhorst|den|berg nieuwe|niedorp nieuw-vennep nieuwendam noord-scharwoude obdam oosthuizen oosterend oosterblokker opmeer oostwoud opperdoes
oterleek oude|meer ouderkerk|aan|de|amstel ouderkerk oudesluis oud-loosdrecht oudeschild overveen petten purmerland ransdorp rozenburg rustenburg
santpoort santpoort-noord santpoort-zuid 's-graveland schagen schagerbrug schardam schellinghout schermerhorn schiphol schoorl schoorldam sint|maarten
sint|maartensbrug sint|pancras sijbekarspel slootdorp spaarndam spanbroek spierdijk starnmeer stompetoren texel tuitjenhorn twisk uitdam uitgeest
uithoorn ursem velserbroek velsen velsen-noord velsen-zuid vijfhuizen vogelenzang volendam waarland warder warmenhuizen watergang weesp wervershoof
westbeemster westerland westgraftdijk westknollendam westwoud westzaan wieringerwaard wieringerwerf wijdenes wijdewormer wijk|aan|zee wormerland
zaanse|schans zeewijk zijdewind zuid-scharwoude zuiderwoude zuidermeer zunderdorp zwaag zwaagdijk zwanenburg 't|zand 't|veld aerdenhout abbenes
den|andel durgerdam hilversumse|meent ankeveen achthuizen abbenbroek alphen ammerstol arkel aarlanderveen barendrecht benthuizen bergambacht
bergschenhoek berkel|en|rodenrijs berkenwoude berkel bleiswijk boskoop brandwijk brielle capelle delfgauw den|bommel dirksland dordrecht driebruggen
geervliet giessen giessen-oudekerk giessendam gorinchem gouda gouderak goudriaan goedereede goudswaard groot-ammers groote|lindt
hardinxveld-giessendam hazerswoude hazerswoude-dorp hazerswoude-rijndijk heerjansdam heinenoord heenvliet hekelingen hellevoetsluis herkingen hoogmade
hoornaar honselersdijk hoek|van|holland kaag katwijk|aan|zee katwijk|aan|den|rijn kinderdijk klaaswaal koudekerk|aan|den|rijn krimpen kwintsheul
lageland langeraar langerak leimuiden lekkerkerk leerbroek leiden leidschenveen lexmond maasdam maasdijk maasland maassluis melissant meerkerk
mijnsheerenland mookhoek moerkapelle moordrecht naaldwijk nieuw-beijerland nieuw-vossemeer nieuwe-tonge nieuwerbrug nieuwkoop nieuwe|wetering
nieuwveen noordeloos noordhoek nootdorp numansdorp nieuwerkerk|aan|den|ijssel nieuw-lekkerland oud-ade oud-alblas ottoland oud-beijerland
oude|wetering oude-tonge ouderkerk|aan|den|ijssel ooltgensplaat oostvoorne oostkapelle papendrecht pernis piershil poeldijk poortugaal puttershoek
reeuwijk reeuwijk-brug rijnsaterwoude rijpwetering roelofarendsveen rockanje rotterdam sassenheim scheveningen schelluinen scherpenisse schiedam
schipluiden schoonhoven schoonrewoerd simonshaven sliedrecht sommelsdijk spijkenisse stad|aan|'t|haringvliet stellendam stolwijk streefkerk strijen
strijensas stompwijk ter|aar tinte valkenburg vierpolders vlaardingen vlist voorburg voorhout waarder warmond wateringen wieldrecht willemsoord
woubrugge zevenhoven zevenhuizen zoetermeer zoeterwoude-dorp zuidland zwammerdam 's-gravenzande 's-gravendeel 's-gravenhage 's-gravenpolder rijnsburg
zwartewaal ypenburg wassenaar benthorn aagtekerke aardenburg arnemuiden axel biervliet biggekerke borssele breskens brouwershaven burgh-haamstede
cadzand clinge colijnsplaat domburg dreischor driewegen eede ellewoutsdijk gapinge geersdijk goes graauw grijpskerke groede 's-heer|arendskerke
's-heerenhoek heikant heinkenszand hansweert hoedekenskerke hoofdplaat hulst ijzendijke kamperland kapelle kats kerkwerve kloetinge kloosterzande
koewacht kortgene koudekerke krabbendijke kruiningen kwadendamme lamswaarde lewedorp meliskerke middelburg nieuwdorp nisse noordgouwe oosterland
oostburg ouwerkerk oud-vossemeer ovezande philippine poortvliet renesse retranchement rilland ritthem sas|van|gent schoondijke scharendijke schore
serooskerke sint-annaland sint|annaland sint|maartensdijk sint|philipsland sint|jansteen sirjansland sluiskil souburg oost-souburg stavenisse
terneuzen tholen veere vlissingen vogelwaarde vrouwenpolder waarde wemeldinge westdorpe westkapelle wilhelminadorp wissenkerke wolphaartsdijk yerseke
zaamslag zierikzee zonnemaire zoutelande zuiddorpe zuidzande walcheren zeeuws-vlaanderen aarle-rixtel achtmaal alem almkerk alphen-chaam altena
ammerzoden andel asten-heusden bakel bavel baarle-nassau beek|en|donk beers beugen berghem bergeijk berkel-enschot berlicum best biest-houtakker
biezenmortel bladel boekel boerdonk bosschenhoofd bosschehoofd boxtel breda budel budel-dorplein budel-schoot casteren chaam cromvoirt cuijk de|moer
de|mortel de|rips den|dungen den|hout deurne diessen dinteloord dinther dommelen dorst drimmelen drunen duizel dussen eerde eersel elsendorp elshout
empel engelen erp escharen esch etten-leur fijnaart fleerde galder geffen geldrop gemonde genderen gemert giersbergen gilze goirle grave haaren
halsteren hank hapert haarsteeg haghorst heesbeen heesch heesselt heeswijk heeswijk-dinther heerle helenaveen helvoirt herpen herpt heijningen
hilvarenbeek hooge|mierde hooge|zwaluwe hoogerheide huijbergen huisseling hulten hulsel kaatsheuvel katwijk klundert knegsel kruisland lage|mierde
lage|zwaluwe langenboom langeweg lepelstraat leende lieshout liempde lierop liessel lithoijen lith loon|op|zand loosbroek luyksgestel maarheeze
maashees made|en|drimmelen mariahout megen meeuwen middelbeers milheeze mill mierlo moergestel molenschot moerstraten neerkant netersel nieuw-dijk
nieuwendijk nieuwkuijk nispen nistelrode nuland nuenen oeffelt ospel odiliapeel oijen oirschot oisterwijk oostelbeers ossendrecht oss oudenbosch
oud|gastel oudheusden overloon prinsenbeek putte raamsdonk ravenstein reek reusel riel rijkevoort rijsbergen rosmalen rucphen rijen schaijk schijf
schijndel sambeek sint|anthonis sint|hubert sint|agatha sint-agatha sint-michielsgestel sint|michielsgestel sint-oedenrode sint|oedenrode sleeuwijk
soerendonk someren son son|en|breugel sprang-capelle sprundel stampersgat standdaarbuiten steensel steenbergen sterksel stevensbeek strijbeek
teteringen terheijden tilburg uden udenhout uitwijk ulvenhout ulicoten veghel veldhoven venhorst venhuizen vessem vinkel vlierden vlijmen volkel
vorstenbosch waalre waalwijk waspik wanroij webshoven welberg wernhout werkendam westerbeek westerhoven wijk|en|aalburg wilbertoord willemstad
wintelre woensdrecht woensel wouw wouwse|plantage woudrichem zandeind zeeland zegge zeelst zevenbergen zevenbergschen|hoek zijtaart zundert
's-hertogenbosch 's|hertogenbosch 's-gravenmoer 's|gravenmoer amby arcen baarlo baexem beegden beesel belfeld bemelen berg|en|terblijt blerick
blitterswijck bocholtz broekhem broekhuizen broekhuizenvorst brunssum bunde buggenum cadier|en|keer castenray doenrade echt-susteren eckelrade eijsden
eijgelshoven elsloo epen evertsoord eygelshoven geulle geleen gennep geysteren gronsveld grashoek griendtsveen grevenbicht grathem grubbenvorst gulpen
gulpen-wittem guttecoven haelen haler heibloem hegelsom heijen heerlerbaan heerlerheide heythuysen helden-panningen herkenbosch herten heukelom
hoensbroek holtum hout-blerick hulsberg hunsel ittervoort itteren jabeek kelpen-oler kerkrade kelpen kessel kessenich klimmen koningsbosch kronenberg
landgraaf leveroy leunen linne limbricht lomm lottum maasbracht maasbree maasniel maastricht margraten mechelen meerlo meerssen melick melderslo
meijel merkelbeek merselo middelaar milsbeek molenhoek montfort mook munstergeleen mheer neeritter nieuw|bergen noorbeek nieuwstadt nuth nunhem
nunnikhoven oirsbeek obbicht oirlo oostrum ohé|en|laak ottersum panningen papenhoven posterholt puth ransdaal reijmerstok reuver roermond roggel
roosteren schaesberg schimmert schinveld schinnen schin|op|geul sevenum siebengewald sint|geertruid sint|joost sint|odiliënberg sittard sittard-geleen
simpelveld slenaken smakt spaubeek spekholzerheide stevensweert stramproy susteren swalmen swolgen tegelen thorn tienray ubach|over|worms ubachsberg
ulestraten urmond vaals valkenburg|aan|de|geul veulen venlo ven-zelderheide venray vijlen vlodrop voerendaal vaesrade wahlwiller wanssum wansum
wellerlooi weert wessem wijlre wittem wijnandsrade ysselsteyn ijsselsteyn zelder biddinghuizen creil ens espel kraggenburg luttelgeest marknesse
nagele rutten swifterbant tollebeek urk bant zeewolde dronten almere-haven
`
