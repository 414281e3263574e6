import { S3Client } from '@aws-sdk/client-s3'
import { type KeptFiles, openKeptFiles } from './kept-files'
import { openRawMails, type RawMails } from './raw-mails'

/** All that lies in the bucket. */
export type Files = { kept: KeptFiles; rawMails: RawMails }

export const s3Client = (endpoint: { endpoint?: string }): S3Client =>
  new S3Client({ ...endpoint, forcePathStyle: true })

export const openFiles = (s3: S3Client, bucket: string): Files => ({
  kept: openKeptFiles(s3, bucket),
  rawMails: openRawMails(s3, bucket),
})
