import { DeleteObjectCommand, GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'

/** The bytes of received mails, as receipt stored them under SES's id of the mail. */
export type RawMails = {
  /** Null when it is stored no more: erased, or kept long enough. */
  read(messageId: string): Promise<Uint8Array | null>
  /** For good; bears repeats. */
  remove(messageId: string): Promise<void>
}

export const openRawMails = (s3: S3Client, bucket: string): RawMails => {
  const at = (messageId: string) => ({ Bucket: bucket, Key: `inbound/${messageId}` })
  return {
    read: async (messageId) => {
      try {
        const found = await s3.send(new GetObjectCommand(at(messageId)))
        if (!found.Body) throw new Error(`The stored mail ${messageId} has no body`)
        return await found.Body.transformToByteArray()
      } catch (error) {
        if (error instanceof Error && error.name === 'NoSuchKey') return null
        throw error
      }
    },
    remove: async (messageId) => {
      await s3.send(new DeleteObjectCommand(at(messageId)))
    },
  }
}
