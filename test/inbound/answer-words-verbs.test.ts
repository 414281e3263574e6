import { readAnswer } from '../../functions/inbound/answer-words'

const read = (text: string): string =>
  readAnswer(text, {
    name: 'Aafke Bruinsma',
    sessions: [{ id: 's1', number: 1, date: '2020-06-04', mode: 'on-site' }],
    choice: 'whole',
  }).answer
const lines = (text: string): string[] => text.trim().split('\n')

const said: Record<string, string[]> = {
  yes: lines(`
Hiermee geef ik mij op voor de leergang.
Gaarne woon ik de bijeenkomst van 4 juni bij.
Wij zullen de training bijwonen
Als er nog plek is kom ik graag
Mocht er iemand afzeggen, dan neem ik die plek graag over
Reserveer drie plaatsen voor ons
Doe mij maar 2 kaartjes
Wij wandelen met z'n vieren mee
We schuiven alle drie aan tafel aan
Reken maar op ons gezin
IJs en weder dienende haak ik aan
Donderdag zit ik op de eerste rij!
Ik kom in mijn eentje
Ik kom, en ben als eerste binnen
Ik geef me graag op
Noteer ons maar
Gelieve mij te noteren
Willen jullie me inschrijven?
Kun je mij noteren voor de bijeenkomst?
Zou je me kunnen opgeven?
Mag ik me hierbij inschrijven?
Zet me er maar bij
Zet mijn naam maar op de deelnemerslijst
U mag mij noteren
Ik schrijf me in
Inschrijven graag
Ik schrijf mij bij dezen in voor de workshop
Teken mij maar in
Tel mij maar mee
Hou een plekje voor mij vrij
Deze keer doe ik wel mee
Wij doen met veel plezier mee
Ik neem met genoegen deel aan de conferentie
Ik zal deelnemen
Donderdag 4 juni schuif ik aan
Ik zal present zijn
Wij zullen aanwezig zijn
Ik kan er bij zijn, fijn!
Ge kunt op mij rekenen
Jullie mogen op onze komst rekenen
Ik aanvaard de uitnodiging met plezier
Ik ga graag in op jullie uitnodiging
Ik bevestig mijn komst
Ik wil het niet missen
Dat laat ik niet schieten
'k Ben van de partij
Tot mijn vreugde kan ik zeggen: ik ben erbij
Aafke is er graag bij
Mevrouw Bruinsma neemt deel
Sign me up please
Could you put me down for the meeting?
I am delighted to accept
I wouldn't miss this for anything
I will be taking part
Nou en of!`),
  no: lines(`
Ik moet dit keer passen
Jullie zullen het zonder mij moeten stellen
Het zal zonder ons moeten
Wij blijven met z'n allen thuis
Wij blijven alle drie thuis
Haal mij van de wachtlijst af
Ik kan de cursus niet bijwonen
Ik pas deze keer
Ik sla een keertje over
Dit jaar sla ik over
Ik laat het deze keer schieten
Wij moeten dit helaas aan ons voorbij laten gaan
Jammer genoeg moet ik verstek laten gaan
Ik zie ervan af
Ik zie af van deelname
Ik haak af
Ik haak helaas af voor deze cursus
Tot mijn spijt zeg ik af
Ik moet afzeggen
Ik moet u helaas teleurstellen
Ik bedank voor de uitnodiging
Wilt u mij afmelden?
Zou u me kunnen afmelden voor de studiedag?
Mag ik mij afmelden?
Mag ik me hierbij afmelden?
Gelieve mij te schrappen
Kunt u mijn naam van de deelnemerslijst halen?
Haal mijn naam maar van de presentielijst
Gelieve ons te verontschuldigen
Laat mij excuseren
Noteer mij maar als afwezig
Ik haal het niet
Dat haal ik helaas niet
Ik geraak er niet
Het gaat niet gaan
Dat wordt hem niet
Het komt me die dag niet uit
Het past me niet
Ik ga er niet bij kunnen zijn
Ik neem niet deel
Ik doe dit keer niet mee
Wij nemen geen deel
Aanwezig zijn lukt niet
Ik ben helaas belet
Aafke kan niet komen
Mevrouw Bruinsma is verhinderd
I'll have to pass this time
I need to skip this one
Please cancel my registration
Could you remove me from the attendee list?
I won't be joining you this year
I am not able to take part`),
  'neither yes nor no': lines(`
Ik kom als er een plek is voor mijn zoon
Als er plek is, kom ik misschien
Nog twee plaatsen vrij
Wij komen niet met z'n vieren
Ik kom, ook namens Aafke
Kan ik mij nog aanmelden?
Moet ik mij afmelden?
Ben ik aangemeld
Aanmelden lukt niet
Ik kan mij niet aanmelden
Ik kan me niet afmelden
Ik heb me niet aangemeld
Ik wil mij niet afmelden
Meld Femke maar aan
Kunt u Femke noteren?
Wilt u Femke afmelden?
Kunt u mij en Femke inschrijven?
Noteer mij voor de wachtlijst
Zet mij op de reservelijst
Haal mij van de mailinglijst
Haal mij van de lijst
Schrijf mij in voor de nieuwsbrief
Wilt u mij uitschrijven?
Kunt u mij de route sturen?
Reken niet op goed weer
U kunt op mij rekenen als het lukt
Noteer mij alvast onder voorbehoud
Ik schuif aan als het kan
Ik neem aan dat het doorgaat
Ik neem deel aan een andere cursus
Ik doe mee aan de enquête
Ik pas op mijn kleinkinderen
Ik kom niet in de ochtend
Ik ben er niet de hele dag
Ik kom niet met de auto
Ik kom niet zonder Femke
Ik kan niet parkeren
Dit is niet mogelijk
Ik mis de bijlage
Ik kom uit de zorg
Kom langs!
Ik zal er in gedachten bij zijn
I will be there in spirit
Yes, provided the trains run
Take me off the list
Can I still sign up?
Bruinsma senior komt niet`),
}

describe.each(Object.entries(said))('%s', (kind, texts) => {
  test.each(texts)('%s', (text) => {
    const answer = read(text)
    expect(answer === 'yes' || answer === 'no' ? answer : 'neither yes nor no').toBe(kind)
  })
})
