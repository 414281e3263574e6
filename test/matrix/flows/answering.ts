import type { Flow } from '../flow'
import { AAFKE, BAS, CARLA } from '../people'
import { openScene } from '../scene'

/** What members do with their invitation. */
export const answering: readonly Flow[] = [
  {
    name: 'register',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited()
      return [await scene.pressing(AAFKE, 'register')]
    },
  },
  {
    // The one seat is Aafke's, Bas waits, and gets it when she gives it up.
    name: 'deregister-promote',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited(1)
      for (const who of [AAFKE, BAS, CARLA]) await scene.happens(await scene.pressing(who, 'register'))
      return [await scene.pressing(AAFKE, 'cancel')]
    },
  },
  {
    name: 'last-seat',
    inTurn: true,
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited(1)
      return [await scene.pressing(AAFKE, 'register'), await scene.pressing(BAS, 'register')]
    },
  },
  {
    name: 'calendar-reply',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited()
      return [await scene.accepting(AAFKE)]
    },
  },
  {
    name: 'answer-by-mail',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited()
      return [await scene.reply(await scene.newest(BAS, /Tuindag/), 'Ja, ik kom graag.')]
    },
  },
  {
    // The assistant gets a copy of every mail.
    name: 'register-with-assistant',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited()
      await scene.happens(
        await scene.post({
          from: AAFKE,
          subject: 'Assistent',
          text: 'Mijn assistent is Ans Bakker, ans@blauwestoep.example',
        }),
      )
      return [await scene.pressing(AAFKE, 'register')]
    },
  },
  {
    name: 'unsubscribe',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.invited()
      return [await scene.unsubscribing(AAFKE)]
    },
  },
]
