import type { Question } from '../../../domain/understanding'

export const ENGLISH_QUESTION: Question = {
  about: '/kind',
  ask: 'Engelse aankondigingen kan ik nog niet lezen. Kunt u het bericht in het Nederlands sturen? (I cannot read announcements in English yet. Could you send it in Dutch?)',
  blocking: true,
}
