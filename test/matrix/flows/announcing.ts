import type { Flow } from '../flow'
import { AAFKE, DIRECTOR } from '../people'
import { openScene } from '../scene'

/** From an organiser's words to everybody's mailbox. */
export const announcing: readonly Flow[] = [
  {
    name: 'announce',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      return [await scene.announcing('tuindag')]
    },
  },
  {
    name: 'correct',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.happens(await scene.announcing('tuindag'))
      return [await scene.reply(await scene.newest(DIRECTOR, /Klopt dit/), 'max 2 deelnemers')]
    },
  },
  {
    name: 'approve',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.happens(await scene.announcing('tuindag'))
      return [await scene.reply(await scene.newest(DIRECTOR, /Klopt dit/), 'akkoord')]
    },
  },
  {
    // So many seats that they are laid ready in blocks.
    name: 'approve-with-seats',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.happens(await scene.announcing('tuindag'))
      await scene.said(/Klopt dit/, 'max 120 deelnemers')
      return [await scene.reply(await scene.newest(DIRECTOR, /Klopt dit/), 'akkoord')]
    },
  },
  {
    // Two pages of members, of whom few are still written to.
    name: 'approve-pages',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.addSilentMembers(50)
      await scene.happens(await scene.announcing('tuindag'))
      return [await scene.reply(await scene.newest(DIRECTOR, /Klopt dit/), 'akkoord')]
    },
  },
  {
    name: 'move',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited()
      await scene.happens(await scene.pressing(AAFKE, 'register'))
      await scene.happens(await scene.announcing('verzet'))
      return [await scene.reply(await scene.newest(DIRECTOR, /Klopt dit/), 'akkoord')]
    },
  },
  {
    name: 'cancel-event',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited()
      await scene.happens(await scene.pressing(AAFKE, 'register'))
      await scene.happens(await scene.announcing('afgelast'))
      return [await scene.reply(await scene.newest(DIRECTOR, /Klopt dit/), 'akkoord')]
    },
  },
]
