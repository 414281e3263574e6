/** Answers of the SES version 1 query API: XML, as the AWS SDK reads it. */

const NAMESPACE = 'http://ses.amazonaws.com/doc/2010-12-01/'

export const sentAnswer = (messageId: string): string =>
  `<SendRawEmailResponse xmlns="${NAMESPACE}"><SendRawEmailResult><MessageId>${messageId}</MessageId>` +
  `</SendRawEmailResult><ResponseMetadata><RequestId>${messageId}</RequestId></ResponseMetadata></SendRawEmailResponse>`

export type Refusal = {
  code: 'MessageRejected' | 'Throttling' | 'InvalidParameterValue' | 'InvalidAction' | 'ServiceUnavailable'
  message: string
}

export const refusalAnswer = ({ code, message }: Refusal): string =>
  `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>${code === 'ServiceUnavailable' ? 'Receiver' : 'Sender'}</Type>` +
  `<Code>${code}</Code><Message>${escaped(message)}</Message></Error><RequestId>local</RequestId></ErrorResponse>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
