/** What is said beside an answer, and the other streams of mail. */
export const besideStyle = `
.beside { margin: 0 0 1.5rem; }
.beside > details + details, .beside > .note + details { margin-top: 0.25rem; }
.beside details[open] { padding-bottom: 1rem; }
.beside details + .who-else { margin-top: 1.25rem; }
.who-else ul { margin: 0 0 1rem; padding-left: 1.25rem; }
.other-streams { margin-top: 1.5rem; }
.other-streams form + p { margin-top: 1.25rem; }
.by-hand form + form { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: 1.5rem; }
`
