import type { SendMailOptions } from 'nodemailer'
import { posting, type Step } from '../../matrix/posted'
import type { World } from '../../matrix/world'

/** SES receives this mail: it is stored once, and its function may be invoked again and again. */
export const receiving = (world: World, mail: SendMailOptions): (() => Promise<void>) => {
  let stored: Promise<Step> | null = null
  return async () => {
    stored ??= posting(world, mail)
    await (await stored)(world)
  }
}
