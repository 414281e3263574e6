/** How it stands, in words. `asides` come first: what happened since the mail, or to the last press. */
export type Situation = {
  tone: 'good' | 'calm' | 'attention'
  heading: string
  paragraphs: string[]
  asides: string[]
}

export type Present = Omit<Situation, 'asides'>
