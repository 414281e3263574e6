/** The list for the door, ticking who was there, and what there is to see afterwards. */
export const afterStyle = `
.door-list { width: 100%; border-collapse: collapse; font-size: 1rem; }
.door-list caption { text-align: left; font-weight: 600; padding: .5rem 0; }
.door-list th, .door-list td { text-align: left; vertical-align: middle; padding: .5rem .6rem; border-bottom: 1px solid var(--line); }
.door-list tbody th { font-weight: 600; }
.door-list .box { font-size: 2rem; line-height: 1; width: 3rem; text-align: center; }
.door-list .sign { min-width: 8rem; }
.door-list .blank td { height: 2.6rem; }
.door-list .instead { font-weight: 400; }
.door { overflow-x: auto; }
.ticks { border: 0; margin: 0 0 1rem; padding: 0; min-width: 0; }
.ticks legend { font-weight: 600; padding: 0 0 .4rem; }
.tick { display: flex; flex-wrap: wrap; align-items: center; border-bottom: 1px solid var(--line); }
.tick > label { flex: 1 1 12rem; display: flex; gap: .9rem; align-items: center; min-height: 56px; padding: .4rem 0; cursor: pointer; }
.tick input[type=checkbox] { flex: none; width: 44px; height: 44px; margin: 0; accent-color: #15803d; }
.tick .who { display: block; min-width: 0; overflow-wrap: anywhere; hyphens: auto; }
.tick .person { display: block; font-weight: 600; }
.tick .from { display: block; font-size: .92rem; font-weight: 400; color: var(--muted); }
.tick details { flex: 0 1 auto; }
.tick summary { min-height: 44px; display: flex; align-items: center; padding: 0 .4rem; cursor: pointer; color: var(--muted); text-decoration: underline; }
.tick details[open] { flex-basis: 100%; padding-bottom: .8rem; }
.tick details input { width: 6rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.units { list-style: none; padding: 0; }
.units a { display: inline-block; min-height: 44px; line-height: 44px; }
.pictures { list-style: none; padding: 0; display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); }
.pictures img { width: 100%; height: auto; border-radius: 8px; display: block; }
@media print {
  body { background: #fff; color: #000; }
  .masthead, .colophon, .no-print { display: none; }
  .frame, .frame.wide { max-width: none; padding: 0; margin: 0; }
  .card { box-shadow: none; border: 0; padding: 0; background: #fff; }
  .door { overflow: visible; }
  .door-list { font-size: 11pt; }
  .door-list caption { color: #000; }
  .door-list thead { display: table-header-group; }
  .door-list tr { break-inside: avoid; }
  .door-list th, .door-list td { border-bottom: 1px solid #000; color: #000; }
}
`
