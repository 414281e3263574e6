/** Buttons and fields: targets of 44 px and more, edges of 3:1, one filled green button on a page. */
export const formStyle = `
button, .button {
  display: inline-flex; align-items: center; justify-content: center;
  min-height: 3rem; padding: 0.625rem 1.375rem;
  border: 1.5px solid transparent; border-radius: 12px;
  font: inherit; font-weight: 600; line-height: 1.3; text-align: center; text-decoration: none;
  cursor: pointer; transition: background-color 120ms ease, border-color 120ms ease;
  touch-action: manipulation;
}
button:focus-visible, .button:focus-visible { border-radius: 12px; }
.primary > button {
  width: 100%; min-height: 4rem; font-size: 1.25rem; border-radius: 16px;
  background: var(--green); color: #fff;
}
.primary > button:hover { background: var(--green-pressed); }
.primary[data-action="decline"] > button, .primary[data-action="cancel"] > button, .primary[data-action="unsubscribe"] > button {
  background: var(--ink); color: var(--card);
}
.press > .effect { color: var(--muted); font-size: 0.9375rem; margin: 0.5rem 0 0; }
.secondary > button, .button.quiet {
  background: transparent; color: var(--ink); border-color: var(--edge);
}
.secondary > button { width: 100%; }
.secondary > button:hover, .button:hover { background: var(--green-soft); border-color: var(--green-text); }
.danger > button { background: transparent; color: var(--red-text); border-color: currentcolor; }
.danger > button:hover { background: var(--red-soft); }
.answers { display: grid; gap: 0.875rem; }
.press { margin: 0; }
.undo { margin-top: 0.5rem; }
.undo > button { background: transparent; color: var(--green-text); text-decoration: underline; text-underline-offset: 0.2em; padding: 0.625rem 0; }
.undo > button:hover { text-decoration-thickness: 2px; }

label { display: block; font-weight: 600; margin-bottom: 0.375rem; }
input[type="text"], input[type="email"], textarea, select {
  width: 100%; min-height: 3rem; padding: 0.625rem 0.875rem;
  border: 1.5px solid var(--edge); border-radius: 10px;
  background: var(--card); color: var(--ink); font: inherit;
}
textarea { min-height: 7.5rem; resize: vertical; }
.field { margin-bottom: 1.25rem; }
.field .help, .typed .help { margin: 0.375rem 0 0; }
.field.wrong input { border-color: var(--red-text); }
.error { color: var(--red-text); font-weight: 600; margin: 0.375rem 0 0; }
.typed { margin: 0 0 1rem; }
.typed input { max-width: 12rem; text-transform: uppercase; }
.press:has(.typed:not([hidden])) { border: 1px solid var(--line); border-radius: 16px; padding: 1rem; }
.scripted .press:has(.typed[data-typed=""]), .scripted .press:has(.typed[hidden]) { border: 0; padding: 0; }
.scripted .typed[data-typed=""] { display: none; }
input.code { max-width: 13rem; font-size: 1.75rem; letter-spacing: 0.3em; font-variant-numeric: tabular-nums; text-align: center; }

.wait { margin: 0; padding: 1.1rem; text-align: center; font-weight: 600; font-size: 1.125rem; color: var(--green-text); }
.posting .answers .press:not([data-auto]) { visibility: hidden; }
.choices { border: 0; margin: 0 0 1rem; padding: 0; }
.choices legend { font-weight: 600; padding: 0; margin-bottom: 0.25rem; }
.choices label { display: flex; align-items: center; gap: 0.75rem; min-height: 2.75rem; margin: 0; font-weight: 400; }
.choices input { width: 1.25rem; height: 1.25rem; flex: none; accent-color: var(--green); }
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
}
@media (forced-colors: active) {
  button, .button { border-color: ButtonText; }
}
`
