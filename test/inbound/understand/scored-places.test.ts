import { read } from './reading'

const placesIn = (text: string) =>
  read(text).events.flatMap(({ sessions }) =>
    sessions.map(({ venue, address }) => [venue, address].filter((part) => part !== null).join(', ')),
  )

test.each([
  [
    'Pannenkoekenfeest\n\nZondag 13 oktober bakken we weer! Vanaf 12.00 uur staan de pannen klaar, onze eigen speeltuinkeet aan het Merelpad is het decor.',
    'speeltuinkeet aan het Merelpad',
  ],
  [
    'Op zaterdag 12 oktober fluiten we om 9.00 uur voor de eerste wedstrijd, niet op ons eigen veld maar bij de buren van SV Rietveld.',
    'buren van SV Rietveld',
  ],
  [
    'Wandeling\nzondag 20 oktober - 14u\nafspraak parking abdij van Hemelrode\ngratis',
    'parking abdij van Hemelrode',
  ],
  [
    'Lezing over weidevogels\n\nWoensdag 9 oktober, 20.00 uur.\nDe zaal van Eetcafé Het Anker gaat om half acht open.',
    'zaal van Eetcafé Het Anker',
  ],
  [
    'Zaterdag 12 oktober is het Burendag. Vanaf 15 uur staat er koffie op de hoek van de Lindelaan en de Eikenstraat.',
    'hoek van de Lindelaan en de Eikenstraat',
  ],
  [
    'Herfstwandeling\n\nWe spreken af op zondag 6 oktober om 13.45 uur aan het kerkportaal in Zoutenaaie.',
    'kerkportaal, Zoutenaaie',
  ],
  [
    'Onze excursie gaat op vrijdag 18 oktober naar het Rijksmonument Gemaal De Hooge Boezem, waar Jan Molenaar ons om 10.30 uur opwacht.',
    'Rijksmonument Gemaal De Hooge Boezem',
  ],
  [
    'De viering heeft plaats op zondag 29 september om 10.30 uur. Pastoor Mertens gaat voor in de Sint-Pauluskerk.',
    'Sint-Pauluskerk',
  ],
  ['Symposium Zorg\ndonderdag 10 oktober 2024\n09.00 - 17.00 uur\nDe Reehorst\nEde', 'De Reehorst, Ede'],
  ['Onze eerste ledenvergadering: 17 september, 20.15 uur, clubgebouw.', 'clubgebouw'],
  [
    'Fietstocht. Zondag 22 september verzamelen om 10.00 uur bij de fietsenmaker op het Kerkeind. Daarna drinken we iets bij café Het Rondje.',
    'fietsenmaker op het Kerkeind',
  ],
  ['Op zondag 22 september staat de Agnietenkapel van 11 tot 17 uur open voor iedereen.', 'Agnietenkapel'],
  [
    'Jaarmarkt\nzondag 1 december 2024\nvan 10u tot 18u\nin en rond de Oude Melkerij\n9880 Aalter',
    'Oude Melkerij, 9880 Aalter',
  ],
  [
    'Tenzij anders vermeld zijn alle avonden bij Herberg De Os, Brinkweg 3 in Zeist.\n\nMaandag 7 oktober: Jan Vos over dijken\n\nMet beelden.\n\nZaterdag 12 oktober: Open Huis in het Kulturhus\n\nMaandag 4 november: Jo Mos over veen',
    'Herberg De Os, Brinkweg 3, Zeist',
  ],
  [
    'Plaats van handeling is het bij velen bekende Congreshuis De Boog. Datum: 10 oktober, 14.00 uur.',
    'Congreshuis De Boog',
  ],
  [
    'Reünie op zaterdag 19 oktober.\n\n• Ontvangst vanaf 11.00 uur in de aula van het voormalige schoolgebouw in de Wilgenstraat\n• Lunch in de aula',
    'aula van het voormalige schoolgebouw, Wilgenstraat',
  ],
  [
    'Open dag op zaterdag 5 oktober bij de Amersfoortse scoutinggroep De Zwaluwen. Het programma op ons terrein aan de Vosheuvellaan is van 13.00 tot 16.00 uur.',
    'terrein, Vosheuvellaan',
  ],
  [
    'De alumnidag is op zaterdag 16 november. De voorzitter spreekt de oud-studenten ’s middags in het Auditorium toe.',
    'Auditorium',
  ],
  [
    'De volgende vriendendag is op 16 november. Dan kan het Katwijker zee- en visserijmuseum worden bezocht.',
    'Katwijker zee- en visserijmuseum',
  ],
  [
    'Vrijdag 4 oktober staat een bezoek aan jeneverstokerij De Kolf op het programma, van half twee tot half vier.',
    'jeneverstokerij De Kolf',
  ],
  [
    'Ledenvergadering: woensdag 16 oktober 2024 om 20.00 uur\nLocatie: Pronkkamer Museum De Kluis, Turfkade 9 Brielle\n\nDit keer krijgt u een digitale ledenbrief. Liever digitaal dan op papier scheelt port.',
    'Pronkkamer Museum De Kluis, Turfkade 9 Brielle',
  ],
  [
    'De reis gaat naar Beilen op woensdag 9 oktober. Vertrek om 9.45 uur; 12.30 uur lunch. Wandeling naar Grafheuvels de Kamp om 14.00 uur.',
    'Beilen',
  ],
  [
    'De kring kwam eerst bijeen in Bibliotheek Zuid; de avonden zijn nu in Kasteel Boekenburg, telkens op zaterdag van 10 tot 12 uur.\n- 5 oktober: De meeuw\n- 2 november: De tuin',
    'Kasteel Boekenburg',
  ],
  [
    'Ons jubileum vieren we van 4 t/m 6 oktober. Sporthal De Wissel wordt geheel in stijl aangekleed. Vrijdag 4 oktober beginnen we met ‘Zeist Op Volle Toeren’.',
    'Sporthal De Wissel',
  ],
  [
    'We doen mee aan het toernooi bij ATV Madenburg op 6 oktober en spelen thuis op 10 november.',
    'ATV Madenburg',
  ],
  ['Doe mee aan het toernooi op sportpark De Hoef, 5 oktober 10 uur.', 'sportpark De Hoef'],
  ['Stekjesruil\n\nzaterdag 5 oktober\n10.00 - 12.00 uur\nKerkpad 3 Soest\nGratis', 'Kerkpad 3 Soest'],
])('the words around a place speak for it: %s', (text, place) => {
  expect(placesIn(text)[0]).toBe(place)
})

test.each([
  'Op 9 oktober om 20 uur spreekt Els de Boer over haar boek “De jongens van de Kazerne”. Els werkt in het Stadsarchief Gent.',
  'Kaarten voor het concert van 12 oktober zijn te koop bij boekhandel De Pagina en aan de kassa van het zwembad.',
  'Stichting De Burcht houdt op 12 oktober om 10 uur een vrijwilligersdag. Opgeven bij Kees, Kasteellaan 5 in Wolfheze.',
  'De avond van 17 september kan niet doorgaan in De Kolk. We zoeken een andere plek en laten het weten.',
  'Dorpscafé over energie op 8 oktober, aanvang 15.00 uur.',
  'De Hogeschool Zeist bereidt een nascholingsdag voor. Die is op donderdag 10 oktober om 14.00 uur.',
  'Op 8 oktober om 20.00 uur: bezoek aan het boek. Vorige maand zaten we in de Stationshal van Lier.',
  '“In het zorgdomein moeten we elkaar vasthouden”, zegt Jo Mulder. Het congres is op donderdag 10 oktober 2024.',
  'Praat mee op 8 oktober om 20.00 uur bij de Amersfoortse scouts.',
  'Programma\nZaterdag 12 oktober: plantenruil\n\nAFDELING ZEIST en omstreken',
  'De cursus is op 7 en 14 oktober om 19.00 uur. De locatie is nog niet duidelijk vanwege Corona.',
  'De avond is op 8 oktober. De plaats wordt later bekendgemaakt door Dorpsraad De Kei.',
  'De spreekster vertelt op 8 oktober hoe zij ooit in het Prinsenhof zijn neergestreken.',
  'Lezing digitaal op 8 oktober om 20.00 uur via Zoom. Ons archief in Zeist is dan dicht.',
])('the words around a place speak against it: %s', (text) => {
  expect([...new Set(placesIn(text))]).toEqual([''])
})

test('a digital library and what is seen online make no evening online', () => {
  expect(
    placesIn(
      'Maandag 7 oktober om 13.00 uur in de Stadsschouwburg in Brugge. Een deel staat al klaar: zie online.',
    ),
  ).toEqual(['Stadsschouwburg, Brugge'])
})

test.each([
  [
    'a label between other dates holds for its own',
    'Vrijdag 13 september 2024\nOpening van het seizoen met een dia-avond.\n\nDonderdag 26 september 2024\nOntmoetingsdag met de buurafdelingen, met lunch.\nLocatie: Kerkelijk centrum De Hoeksteen, Stationsweg 8, Beilen.\n\nVrijdag 11 oktober 2024\nEen notaris vertelt over levenstestamenten.',
    ['', 'Kerkelijk centrum De Hoeksteen, Stationsweg 8, Beilen', ''],
  ],
  [
    'an address beside its own date holds though another date is online',
    '12 september\nOnline minicollege via deze link\n\n19 september\n20:00 - 22:00 uur\nStationsstraat 2, Wageningen\nKaarten via deze link',
    ['', 'Stationsstraat 2, Wageningen'],
  ],
  [
    'a visit "then" is of the date just named',
    'Op 21 september ontvangen we u graag. Om 11.00 uur is er koffie in het Torencafé.\n\nDe volgende vriendendag is op 16 november. Dan kan het Katwijks visserijmuseum worden bezocht.',
    ['Torencafé', 'Katwijks visserijmuseum'],
  ],
])('%s', (_name, text, places) => {
  expect(placesIn(text)).toEqual(places)
})
