import { attached, csv } from '../../flows/lists'
import { AAFKE, ANS } from '../people'
import { DIRECTOR, onlyTo, type Year } from '../year'

/** The list as a secretary keeps it: one row holds no address, and one has two. */
const LIST = csv(
  'Voornaam;Tussenvoegsel;Achternaam;E-mail;Organisatie;Soort lid;Taal',
  'Aafke;;Bruinsma;a.bruinsma@blauwestoep.example;Stichting De Blauwe Stoep;partner;',
  'Bas;;Oltmans;b.oltmans@blauwestoep.example;Stichting De Blauwe Stoep;partner;',
  'Carla;van der;Horst;c.vanderhorst@zevenbruggen.example;Woonvereniging Zeven Bruggen;partner;',
  'Dirk-Jan;;Postma;dj.postma@zevenbruggen.example;Woonvereniging Zeven Bruggen;partner;',
  'Elif;;Yıldırım;e.yildirim@brededak.example;Het Brede Dak;partner;',
  'Frits;;Nollen;f.nollen@brededak.example;Het Brede Dak;partner;',
  'Gerda;;Wijnstra;g.wijnstra@noorderwal.example;Buurtwonen Noorderwal;partner;',
  'Henk;;Verschoor;h.verschoor@noorderwal.example;Buurtwonen Noorderwal;partner;',
  'Ingrid;;Koopal;i.koopal@lagedrempel.example;Stichting De Lage Drempel;partner;',
  'Jamal;el;Khattabi;j.elkhattabi@lagedrempel.example;Stichting De Lage Drempel;partner;',
  'Karin;;Soeters;k.soeters@veenrand.example;Veenrand Volkshuisvesting;partner;',
  'Loes;;Timmerije;l.timmerije@;Veenrand Volkshuisvesting;partner;',
  "Nynke;'t;Lam;n.tlam@hofenhuis.example;Hof & Huis;partner;",
  'Rosalind;;Ashby;r.ashby@groundwork-homes.example;Groundwork Homes;partner;Engels',
  'Sjoerd;;Kramers;s.kramers@kompasenkade.example en kantoor@kompasenkade.example;Kompas & Kade Advies;niet-partner;',
  'Tessa;;Blankestijn;t.blankestijn@eemwoude.example;Gemeente Eemwoude;niet-partner;',
)

/** Monday and Tuesday: the list by mail, what was wrong with it, and the assistant of Aafke. */
export const setUp = async (year: Year) => {
  const preview = onlyTo(DIRECTOR, await year.writes(DIRECTOR, attached(LIST, 'ledenlijst 2025.csv')))
  const before = await year.service.stack.handlers.who()
  const loaded = onlyTo(DIRECTOR, await year.answers(preview, 'akkoord'))
  await year.on('2025-01-07T10:00')
  const loes = onlyTo(
    DIRECTOR,
    await year.writes(DIRECTOR, {
      subject: 'Ledenlijst',
      text: 'Zet Loes Timmerije (Veenrand Volkshuisvesting, l.timmerije@veenrand.example) op de ledenlijst.\n\nGroet,\nMarijke',
    }),
  )
  const assistant = await year.writes(AAFKE, {
    subject: 'Mijn assistent',
    text: `Goedemorgen,\n\nMijn assistent is Ans Bakker, ${ANS}.\n\nGroet,\nAafke Bruinsma`,
  })
  const { members } = await year.service.stack.handlers.who()
  return { preview, before: before.members, loaded, loes, assistant, members }
}
