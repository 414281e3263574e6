import { read } from './reading'

const pricesOf = (line: string): number[] =>
  read(`Clubmiddag\nDatum: zaterdag 12 oktober, 14.00 uur\n${line}`).events.flatMap(({ prices }) =>
    prices.map(({ amountEur }) => amountEur),
  )

test.each([
  ['De nieuwe streekkalender kost € 9,50 en ligt in de hal.'],
  ['In de hal is een jubileumbeker te koop voor 7 euro, en een petje kost 5 euro.'],
  ['We verkopen er narcissen. Een bosje kost 2 euro, drie bosjes 5 euro.'],
  ['Een fiets huren kost 12 euro.'],
  ['Wie een buur meebrengt, krijgt een waardebon van 15 euro.'],
  ['Bij besteding van € 25 krijgt u een tasje.'],
  ['De entree zal tussen de 10 en 15 euro liggen.'],
  ['Reken op 20 à 25 euro per persoon.'],
  ['De kaarten gaan € 10 tot € 15 kosten.'],
  ['Nog geen lid? Word lid voor 35 euro en steun ons werk.'],
  ['Het lidgeld bedraagt 15 euro, gezinnen betalen 25 euro.'],
  ['De vorige zaal konden we gelukkig zonder kosten afzeggen.'],
  ['Leden krijgen gratis onze kortingspas.'],
  ['Deelname is niet kosteloos; het bedrag volgt.'],
  ['De gemeente betaalt 300 euro mee aan de muziek.'],
])('"%s" is not paid to come', (line) => {
  expect(pricesOf(line)).toEqual([])
})

test.each([
  ['De bijdrage per deelnemer voor de aankoop van het plantgoed is 5 euro.', [5]],
  [
    'Inschrijven kost 10 euro per koppel. De winnaar ontvangt 100 euro, de nummer twee gaat met 50 naar huis.',
    [10],
  ],
  ['Inleg € 4. De hoogste score levert een cheque van € 75 op.', [4]],
  ['Cursusgeld 25 euro. Daarvan gaat 5 euro naar het goede doel.', [25]],
  ['Toegang vrij. De catalogus kost 18 euro, het affiche 4 euro.', [0]],
  ['Deelname 8 euro. De vorige keer bracht 1200 euro op voor de school.', [8]],
  ['Kaarten kosten 12 euro. Kosteloos omboeken kan tot een week vooraf.', [12]],
  ['Prijs: 20 euro. Bij afwezigheid zonder verwittigen rekenen we 15 euro aan.', [20]],
  ['Kosten: € 12,50 – € 15,- (naar gelang het aantal deelnemers).', [12.5, 15]],
  ['Leden krijgen een kaart voor 5 euro, anderen betalen 8 euro.', [5, 8]],
  ['U krijgt een betaalverzoek van 6 euro.', [6]],
  ['Voor 9 euro krijg je een stamppot en een toetje.', [9]],
  ['Vijf glazen wijn proeven kost 8 euro.', [8]],
])('"%s" costs %j', (line, prices) => {
  expect(pricesOf(line)).toEqual(prices)
})
