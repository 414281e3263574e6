import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { createClosing } from '../../../infra/local/closing'
import { provideLocalCredentials } from '../../../infra/local/environment'
import { startS3 } from '../../../infra/local/s3'
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder'

provideLocalCredentials(process.env)
const closing = createClosing()
afterEach(async () => {
  await closing.all()
  await removeTemporaryFolders()
})

const start = async (folder: string) => {
  const server = closing.add(await startS3(folder), (it) => it.close())
  const client = closing.add(new S3Client({ endpoint: server.url, forcePathStyle: true }), async (it) =>
    it.destroy(),
  )
  const get = async (Key: string) =>
    Buffer.from(
      (await (
        await client.send(new GetObjectCommand({ Bucket: 'mail', Key }))
      ).Body?.transformToByteArray()) ?? [],
    )
  return { client, get }
}

const BYTES = Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 256))

test('an object comes back byte for byte, whole or streamed, also after a restart', async () => {
  const folder = await temporaryFolder()
  const { client, get } = await start(folder)
  await client.send(new PutObjectCommand({ Bucket: 'mail', Key: 'inbound/a b+é', Body: BYTES }))
  await client.send(
    new PutObjectCommand({
      Bucket: 'mail',
      Key: 'streamed',
      Body: Readable.from([BYTES, BYTES]),
      ContentLength: 140_000,
    }),
  )
  expect((await get('inbound/a b+é')).equals(BYTES)).toBe(true)
  const again = await start(folder)
  expect((await again.get('streamed')).equals(Buffer.concat([BYTES, BYTES]))).toBe(true)
})

test('head tells the size, and delete takes the object away', async () => {
  const { client, get } = await start(await temporaryFolder())
  const key = { Bucket: 'mail', Key: 'inbound/1' }
  await client.send(new PutObjectCommand({ ...key, Body: BYTES }))
  expect((await client.send(new HeadObjectCommand(key))).ContentLength).toBe(70_000)
  await client.send(new DeleteObjectCommand(key))
  await expect(get('inbound/1')).rejects.toBeInstanceOf(NoSuchKey)
  await expect(client.send(new HeadObjectCommand(key))).rejects.toBeInstanceOf(NotFound)
})

test('a key cannot leave its folder, and what is there is kept when asked', async () => {
  const { client, get } = await start(await temporaryFolder())
  const put = (Key: string, Body: string, more = {}) =>
    client.send(new PutObjectCommand({ Bucket: 'mail', Key, Body, ...more }))
  await put('../../outside', 'one')
  expect((await get('../../outside')).toString()).toBe('one')
  await expect(put('../../outside', 'two', { IfNoneMatch: '*' })).rejects.toMatchObject({
    name: 'PreconditionFailed',
  })
  expect((await get('../../outside')).toString()).toBe('one')
})
