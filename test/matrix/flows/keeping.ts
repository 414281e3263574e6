import { personCommand } from '../../../functions/app/privacy/command'
import { EXAMPLE_ASSOCIATION_ID } from '../../../infra/local/seed'
import { attached, csv } from '../../support/flows/lists'
import type { Flow } from '../flow'
import { AAFKE, BAS, CARLA, DIRECTOR } from '../people'
import { openScene } from '../scene'

const HEAD = 'Naam;E-mail;Organisatie;Soort lid'
const LIST = attached(
  csv(
    HEAD,
    'Aafke Bruinsma;a.bruinsma@blauwestoep.example;De Blauwe Stoep;partner',
    'Bas Oltmans-Kuiper;b.oltmans@blauwestoep.example;Stichting De Blauwe Stoep;partner',
    ...Array.from(
      { length: 6 },
      (_, at) => `Nieuw ${at};nieuw${at}@lagedrempel.example;De Lage Drempel;partner`,
    ),
  ),
)

/** The member list, what SES says of addresses, who was there, and what is erased. */
export const keeping: readonly Flow[] = [
  {
    name: 'list-import',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      return [await scene.post({ from: DIRECTOR, ...LIST })]
    },
  },
  {
    name: 'list-take-over',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.happens(await scene.post({ from: DIRECTOR, ...LIST }))
      return [await scene.reply(await scene.newest(DIRECTOR, /ledenlijst/i), 'akkoord')]
    },
  },
  {
    name: 'bounce',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited()
      return [await scene.feedback(BAS, 'Bounce')]
    },
  },
  {
    name: 'complaint',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited()
      return [await scene.feedback(BAS, 'Complaint')]
    },
  },
  {
    name: 'morning-news',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited()
      await scene.happens(await scene.feedback(BAS, 'Complaint'))
      await scene.happens(await scene.unsubscribing(CARLA))
      return [scene.clockTo('2020-03-13T09:00')]
    },
  },
  {
    name: 'erase-at-the-machine',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited()
      await scene.happens(await scene.pressing(AAFKE, 'register'))
      return [
        (present) =>
          present.atTheMachine(async (context) => {
            const known = await context.people.memberAt(EXAMPLE_ASSOCIATION_ID, AAFKE as never)
            // Who does not know whether it went well looks again, and finds nobody when it did.
            if (known) await personCommand(context, EXAMPLE_ASSOCIATION_ID, ['erase', AAFKE, '--yes'])
          }),
      ]
    },
  },
  {
    name: 'erase-by-mail',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited()
      await scene.happens(await scene.pressing(AAFKE, 'register'))
      await scene.happens(await scene.post({ from: DIRECTOR, subject: 'Vraag', text: `wis ${AAFKE}` }))
      return [await scene.reply(await scene.newest(DIRECTOR, /wissen\?/), 'Ja, wis')]
    },
  },
  {
    name: 'attendance-pe',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.happens(
        await scene.announcing('tuindag', {
          'Aanmelden kan met de groene knop.':
            'Aanmelden kan met de groene knop. Deze middag levert 3 PE-punten op.',
        }),
      )
      await scene.said(/Klopt dit/, 'akkoord')
      for (const who of [AAFKE, BAS]) await scene.happens(await scene.pressing(who, 'register'))
      await scene.happens(scene.clockTo('2020-04-17T09:00'))
      await scene.said(/^Wie ontbraken/, 'Bas was er niet')
      const asked = await scene.newest(DIRECTOR, /^Wie ontbraken/)
      return [await scene.reply(asked, 'PE: aanbieder De Kleine Kring, accreditor Bureau Maatstaf')]
    },
  },
]
