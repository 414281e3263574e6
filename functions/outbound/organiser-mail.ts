import type { Association, Organiser } from '../domain/association'
import { invoiceCsv } from './invoice-csv'
import { listAttachments } from './list-csv'
import type { Mail, MailAttachment } from './mail'
import { registrationCsv } from './registration-csv'
import { type CommonValues, type MailKind, render } from './render'
import { type RegistrationListInput, registrationListValues } from './values/answers'
import { type AttendanceInput, attendanceValues } from './values/attendance-values'
import { type DoorListInput, doorListValues } from './values/door-list-values'
import { type InvoiceListInput, invoiceListValues } from './values/invoices'
import { type ListPreviewInput, listPreviewValues } from './values/list-preview'
import { type NewsInput, newsValues } from './values/news'
import {
  type ApprovedInput,
  approvedValues,
  type CodeInput,
  codeValues,
  type GoNoGoInput,
  goNoGoValues,
  type OpeningReminderInput,
  openingReminderValues,
  type ToldInput,
  toldValues,
} from './values/organiser-values'
import {
  type PersonDataInput,
  type PersonQuestionInput,
  personDataValues,
  personFiles,
  personQuestionValues,
} from './values/person'
import { type PreviewInput, previewValues } from './values/preview-values'
import { type QuestionInput, questionValues } from './values/question-values'
import { type AdmissionRequestInput, admissionRequestValues } from './values/request-values'
import { type YearFiguresInput, yearFiguresValues } from './values/year-figures'

/** The mail that members would get, made by `memberMail`, to the organiser alone. */
export type ProofInput = {
  kind: 'proof'
  association: Association
  organiser: Pick<Organiser, 'name' | 'address'>
  mail: Mail
}

export type OrganiserMailInput =
  | PreviewInput
  | ProofInput
  | ApprovedInput
  | ToldInput
  | GoNoGoInput
  | OpeningReminderInput
  | RegistrationListInput
  | QuestionInput
  | AdmissionRequestInput
  | CodeInput
  | InvoiceListInput
  | ListPreviewInput
  | DoorListInput
  | AttendanceInput
  | NewsInput
  | PersonDataInput
  | PersonQuestionInput
  | YearFiguresInput

/** One mail to one organiser, in Dutch. */
export const organiserMail = (input: OrganiserMailInput): Mail => {
  switch (input.kind) {
    case 'preview':
      return plain('preview', previewValues(input))
    case 'proof':
      return proof(input.mail)
    case 'approved':
      return plain('approved', approvedValues(input))
    case 'told':
      return plain('told', toldValues(input))
    case 'go-no-go':
      return plain('go-no-go', goNoGoValues(input))
    case 'opening-reminder':
      return plain('opening-reminder', openingReminderValues(input))
    case 'registration-list':
      return plain('registration-list', registrationListValues(input), [csvOf(input)])
    case 'question':
      return plain('question', questionValues(input))
    case 'list-preview':
      return plain('list-preview', listPreviewValues(input), listAttachments(input))
    case 'invoice-list':
      return plain('invoice-list', invoiceListValues(input), [invoiceCsvOf(input)])
    case 'admission-request':
      return plain('admission-request', admissionRequestValues(input))
    case 'person-data':
      return plain('person-data', personDataValues(input), personFiles(input))
    case 'person-question':
      return plain('person-question', personQuestionValues(input))
    case 'year-figures':
      return plain('year-figures', yearFiguresValues(input), input.files)
    case 'news':
      return plain('news', newsValues(input))
    case 'door-list':
      return plain('door-list', doorListValues(input))
    case 'attendance':
      return plain('attendance', attendanceValues(input))
    case 'code':
      return plain('code', codeValues(input))
  }
}

const plain = (kind: MailKind, values: CommonValues, attachments: MailAttachment[] = []): Mail => ({
  ...render(kind, 'nl', values),
  calendar: null,
  attachments,
  stream: null,
})

// Without its calendar part: an entry that is corrected or discarded later could not be withdrawn.
const proof = (mail: Mail): Mail => ({
  ...mail,
  subject: `[Proef] ${mail.subject}`,
  calendar: null,
  stream: null,
})

const csvOf = ({ rows, event, association }: RegistrationListInput): MailAttachment => ({
  filename: 'aanmeldingen.csv',
  contentType: 'text/csv; charset=utf-8',
  content: registrationCsv(rows, event, association.zone),
})

const invoiceCsvOf = (input: InvoiceListInput): MailAttachment => ({
  filename: `facturen-${input.batch}.csv`,
  contentType: 'text/csv; charset=utf-8',
  content: invoiceCsv(input),
})
