const MINUTES = /(?<!\p{L})(?:verslag|notulen|actielijst|besluitenlijst)(?!\p{L})/iu

/** Whether the subject calls the mail the report of a meeting. */
export const isMinutes = (subject: string): boolean => MINUTES.test(subject)
