import type { Flow } from '../flow'
import { AAFKE, BAS, DIRECTOR } from '../people'
import { openScene, type Scene } from '../scene'

/** A day on 4 June with 8 October in reserve, open; Aafke comes and Bas does not. */
const openDay = async (scene: Scene) => {
  await scene.happens(await scene.announcing('verzet'))
  await scene.said(/Klopt dit/, 'akkoord')
  await scene.said(/Akkoord ontvangen/, 'open de aanmelding')
  await scene.happens(await scene.pressing(AAFKE, 'register'))
  await scene.happens(await scene.pressing(BAS, 'decline'))
}

/** What becomes of a date, and what the clock brings. */
export const deciding: readonly Flow[] = [
  {
    name: 'open',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await scene.happens(await scene.announcing('verzet'))
      await scene.said(/Klopt dit/, 'akkoord')
      return [await scene.reply(await scene.newest(DIRECTOR, /Akkoord ontvangen/), 'open de aanmelding')]
    },
  },
  {
    name: 'fallback',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await openDay(scene)
      await scene.happens(scene.clockTo('2020-05-21T09:00'))
      return [await scene.reply(await scene.newest(DIRECTOR, /door\?/), 'gaat niet door')]
    },
  },
  {
    name: 'goes-ahead',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await openDay(scene)
      await scene.happens(scene.clockTo('2020-05-21T09:00'))
      return [await scene.reply(await scene.newest(DIRECTOR, /door\?/), 'gaat door')]
    },
  },
  {
    name: 'nudge',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await openDay(scene)
      await scene.happens(scene.clockTo('2020-05-13T12:00'))
      return [scene.clockTo('2020-05-20T12:00')]
    },
  },
  {
    name: 'go-no-go',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await openDay(scene)
      await scene.happens(scene.clockTo('2020-05-20T12:00'))
      return [scene.clockTo('2020-05-21T09:00')]
    },
  },
  {
    name: 'practical',
    prepare: async (world, life) => {
      const scene = await openScene(world, life)
      await openDay(scene)
      await scene.happens(scene.clockTo('2020-05-21T09:00'))
      await scene.said(/door\?/, 'gaat door')
      await scene.happens(scene.clockTo('2020-06-01T12:00'))
      return [scene.clockTo('2020-06-02T09:00')]
    },
  },
]
