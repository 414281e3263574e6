import type { Association, Member } from '../domain/association'
import type { Mail } from './mail'
import { render } from './render'

type To = { association: Association; member: Member }

/** A letter about PE to one member, without its PDF: nobody can stop it, and it belongs in no calendar. */
export const peLetter = (
  template: 'pe-proof' | 'pe-statement',
  { association, member }: To,
  values: object,
): Mail => {
  const whole = {
    form: association.form,
    association: association.name,
    agenda: association.agenda,
    name: member.name,
    organisation: member.organisation,
    ...values,
    unsubscribe: null,
  }
  return { ...render(template, member.language, whole), calendar: null, attachments: [], stream: null }
}

/** The letter with the PDF to file. */
export const withPdf = (letter: Mail, filename: string, content: Buffer): Mail => ({
  ...letter,
  attachments: [{ filename, contentType: 'application/pdf', content }],
})
