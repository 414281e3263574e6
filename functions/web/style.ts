import { afterStyle } from './style-after'
import { besideStyle } from './style-beside'
import { formStyle } from './style-forms'
import { organiserStyle } from './style-organiser'
import { slotStyle } from './style-slots'

/**
 * Colours, type and frame. Every pair of text and ground is at least 4.5:1 in light and in dark;
 * white on #15803d is 5.02:1 in both.
 */
const baseStyle = `
:root {
  color-scheme: light dark;
  --ground: #f5f4ef;
  --card: #ffffff;
  --ink: #1b231e;
  --muted: #535e57;
  --line: #e3e1d8;
  --edge: #78837c;
  --green: #15803d;
  --green-pressed: #126a33;
  --green-text: #14672f;
  --green-soft: #e9f5ed;
  --amber-soft: #fcf2da;
  --amber-text: #664600;
  --red-text: #a61b12;
  --red-soft: #fdecea;
  --focus: #1d4ed8;
  --shadow: 0 1px 2px rgb(27 35 30 / 6%), 0 12px 32px rgb(27 35 30 / 7%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1411;
    --card: #18201b;
    --ink: #e8eeea;
    --muted: #a9b5ad;
    --line: #2d3831;
    --edge: #7d8a82;
    --green-text: #86dca6;
    --green-soft: #15291c;
    --amber-soft: #2f2710;
    --amber-text: #f3d98f;
    --red-text: #ffa79c;
    --red-soft: #34191a;
    --focus: #93c5fd;
    --shadow: none;
  }
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 400 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word;
}
.frame { max-width: 38rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; }
.frame.wide { max-width: 60rem; }
h1, h2, h3 { line-height: 1.25; letter-spacing: -0.01em; }
h1 { text-wrap: balance; font-size: clamp(1.75rem, 1.3rem + 2.2vw, 2.375rem); font-weight: 700; margin: 0 0 1.25rem; }
h2 { font-size: 1.1875rem; font-weight: 650; margin: 0 0 0.5rem; }
h3 { font-size: 1.0625rem; font-weight: 650; margin: 0 0 0.5rem; }
p { margin: 0 0 0.75rem; text-wrap: pretty; }
p:last-child { margin-bottom: 0; }
a { color: var(--green-text); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; border-radius: 6px; }
main:focus { outline: none; }
.help, .for, .colophon, .not-me { color: var(--muted); font-size: 0.9375rem; }
.for strong { color: var(--ink); }

.masthead { display: flex; align-items: center; gap: 0.625rem; padding: 0.25rem 0 1.25rem; font-weight: 650; }
.masthead .mark {
  width: 1.75rem; height: 1rem; border-radius: 999px; background: var(--green); flex: none;
}
.card {
  background: var(--card);
  border: 1px solid var(--line);
  border-radius: 20px;
  box-shadow: var(--shadow);
  padding: clamp(1.25rem, 5vw, 2.5rem);
}
.card + .card { margin-top: 1.5rem; }
.card > section { margin-top: 1.75rem; }
.card > section + section.facts, .card > section + section.programme { border-top: 1px solid var(--line); padding-top: 1.75rem; }
.not-me { margin: 0.75rem 0 0; text-align: center; }
.not-me a, .colophon a { display: inline-block; padding: 0.7rem 0.25rem; }
.colophon { margin-top: 1.25rem; text-align: center; font-size: 0.875rem; }

.glance { display: flex; align-items: flex-start; gap: 1.125rem; margin: 0 0 1.5rem; }
.glance p { margin: 0; display: flex; flex-direction: column; }
.glance strong { font-size: 1.125rem; font-weight: 650; }
.glance .place { color: var(--muted); }
.leaf {
  flex: none; width: 4.75rem; border: 1px solid var(--line); border-radius: 14px; overflow: hidden;
  text-align: center; background: var(--card);
}
.leaf .month {
  display: block; background: var(--green); color: #fff; font-size: 0.75rem; font-weight: 600; padding: 0.25rem 0;
}
.leaf .day { display: block; font-size: 2.125rem; font-weight: 700; line-height: 1; padding: 0.6rem 0 0.7rem; }
.off .leaf .month { background: #5b655f; }
.off .leaf .day, .off s { color: var(--muted); }

.standing, .note { border-radius: 14px; padding: 1rem 1.125rem; }
.standing h2:last-child { margin: 0; }
.standing.calm { padding: 0; }
.standing.good { background: var(--green-soft); }
.standing.good h2 { color: var(--green-text); }
.standing.good h2::before { content: "✓" / ""; margin-right: 0.5rem; }
.note, .standing.attention { background: var(--amber-soft); color: var(--amber-text); }
.note { margin: 0 0 1.25rem; }
.note.done { background: var(--green-soft); color: var(--green-text); }
.note .lead { font-weight: 650; margin-bottom: 0.25rem; }
.price { border-left: 3px solid var(--edge); padding: 0.125rem 0 0.125rem 1rem; }
.price p:last-child { margin: 0; }
.note.attention { border-left: 4px solid currentcolor; }

.facts dl { margin: 0; }
.facts dl > div { padding: 0.5rem 0; }
.facts dl > div + div { border-top: 1px solid var(--line); }
.facts dt { color: var(--muted); font-size: 0.9375rem; }
.facts dd { margin: 0; }
@media (min-width: 34rem) {
  .facts dl > div { display: grid; grid-template-columns: 9.5rem 1fr; gap: 1rem; }
}
.other-language { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1.5rem; color: var(--muted); }
.still ul { margin: 0; padding-left: 1.25rem; }
.still li { padding: 0.125rem 0; }
.programme ol { list-style: none; margin: 0; padding: 0; }
.programme li { display: grid; grid-template-columns: 3.75rem 1fr; gap: 0.75rem; padding: 0.3rem 0; }
.calendar .button { width: 100%; }
.programme .time { color: var(--muted); font-variant-numeric: tabular-nums; }
.links { list-style: none; margin: 1.5rem 0 0; padding: 0; }
.links a { display: inline-block; padding: 0.6rem 0; }
`

/** The one stylesheet, served as `/style.css`. */
export const style = [baseStyle, formStyle, slotStyle, organiserStyle, afterStyle, besideStyle].join('\n')
