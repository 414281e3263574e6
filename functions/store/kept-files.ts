import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'

/** Files that organisers gave for others to see, such as photos; beside raw mail, under a prefix of their own. */
export type KeptFiles = {
  keep(name: string, content: Uint8Array, contentType: string): Promise<void>
  /** Null where it is gone. */
  read(name: string): Promise<Uint8Array | null>
  remove(name: string): Promise<void>
}

const PREFIX = 'kept/'

export const openKeptFiles = (s3: S3Client, bucket: string): KeptFiles => ({
  keep: async (name, content, contentType) => {
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: `${PREFIX}${name}`,
        Body: content,
        ContentType: contentType,
      }),
    )
  },
  remove: async (name) => {
    await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: `${PREFIX}${name}` }))
  },
  read: async (name) => {
    try {
      const found = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: `${PREFIX}${name}` }))
      return (await found.Body?.transformToByteArray()) ?? null
    } catch (error) {
      // Without the right to list, S3 says of what is gone that access is denied.
      if (error instanceof Error && ['NoSuchKey', 'AccessDenied'].includes(error.name)) return null
      throw error
    }
  },
})
