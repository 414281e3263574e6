/**
 * The association that `npm start` brings along. Everything in it is invented; the addresses end in
 * `.example`, which nobody can own (RFC 2606).
 */
export type ExampleMember = {
  name: string
  email: string
  organisation: string
  audience: 'partner' | 'non-partner'
  language: 'nl' | 'en'
}

const member = (
  name: string,
  email: string,
  organisation: string,
  audience: ExampleMember['audience'] = 'partner',
  language: ExampleMember['language'] = 'nl',
): ExampleMember => ({ name, email, organisation, audience, language })

export const EXAMPLE_ASSOCIATION = {
  name: 'De Kleine Kring',
  domain: 'kleinekring.example',
  agenda: 'agenda@kleinekring.example',
  zone: 'Europe/Amsterdam',
  formOfAddress: 'u' as const,
  /** The first is the director; the second her deputy, who is asked when the first stays silent. */
  organisers: [
    { name: 'Marijke Terlouw', email: 'marijke.terlouw@kleinekring.example' },
    { name: 'Joost Hagenbeek', email: 'joost.hagenbeek@kleinekring.example' },
  ],
  members: [
    member('Aafke Bruinsma', 'a.bruinsma@blauwestoep.example', 'Stichting De Blauwe Stoep'),
    member('Bas Oltmans', 'b.oltmans@blauwestoep.example', 'Stichting De Blauwe Stoep'),
    member('Carla van der Horst', 'c.vanderhorst@zevenbruggen.example', 'Woonvereniging Zeven Bruggen'),
    member('Dirk-Jan Postma', 'dj.postma@zevenbruggen.example', 'Woonvereniging Zeven Bruggen'),
    member('Elif Yıldırım', 'e.yildirim@brededak.example', 'Het Brede Dak'),
    member('Frits Nollen', 'f.nollen@brededak.example', 'Het Brede Dak'),
    member('Gerda Wijnstra', 'g.wijnstra@noorderwal.example', 'Buurtwonen Noorderwal'),
    member('Henk Verschoor', 'h.verschoor@noorderwal.example', 'Buurtwonen Noorderwal'),
    member('Ingrid Koopal', 'i.koopal@lagedrempel.example', 'Stichting De Lage Drempel'),
    member('Jamal el Khattabi', 'j.elkhattabi@lagedrempel.example', 'Stichting De Lage Drempel'),
    member('Karin Soeters', 'k.soeters@veenrand.example', 'Veenrand Volkshuisvesting'),
    member('Loes Timmerije', 'l.timmerije@veenrand.example', 'Veenrand Volkshuisvesting'),
    member('Maurits Ploeg', 'm.ploeg@hofenhuis.example', 'Hof & Huis'),
    member("Nynke 't Lam", 'n.tlam@hofenhuis.example', 'Hof & Huis'),
    member('Oscar de Ruijter-Blom', 'o.deruijter@driesluizen.example', 'Woongroep Drie Sluizen'),
    member('Priya Ramsaran', 'p.ramsaran@driesluizen.example', 'Woongroep Drie Sluizen'),
    member('Rosalind Ashby', 'r.ashby@groundwork-homes.example', 'Groundwork Homes', 'partner', 'en'),
    member('Sjoerd Kramers', 's.kramers@kompasenkade.example', 'Kompas & Kade Advies', 'non-partner'),
    member('Tessa Blankestijn', 't.blankestijn@eemwoude.example', 'Gemeente Eemwoude', 'non-partner'),
    member('Wouter Zandvliet', 'w.zandvliet@bureauzandvliet.example', 'Bureau Zandvliet', 'non-partner'),
  ],
}
