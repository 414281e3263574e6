/** The organiser's pages: tables that become lists on a phone, questions, a framed mail. */
export const organiserStyle = `
.counts { display: grid; grid-template-columns: repeat(3, 1fr); gap: 0.625rem; margin: 0; }
.counts > div { border: 1px solid var(--line); border-radius: 14px; padding: 0.75rem 0.875rem; }
.counts dt { color: var(--muted); font-size: 0.9375rem; }
.counts dd { margin: 0; font-size: 1.75rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
.badge {
  display: inline-block; border: 1px solid currentcolor; border-radius: 999px; padding: 0 0.625rem;
  font-size: 0.8125rem; font-weight: 600; white-space: nowrap; color: var(--amber-text);
}
.badge.changed { color: var(--green-text); }
.badge.state { white-space: normal; border-radius: 12px; color: var(--muted); margin-bottom: 0.75rem; }

table { width: 100%; border-collapse: collapse; font-size: 1rem; }
caption { text-align: left; color: var(--muted); font-size: 0.9375rem; padding-bottom: 0.5rem; }
th, td { text-align: left; vertical-align: top; padding: 0.625rem 0.75rem 0.625rem 0; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--muted); font-weight: 500; font-size: 0.9375rem; }
tbody th { font-weight: 600; }
td q, td .none { color: var(--muted); font-size: 0.9375rem; }
tr.changed th, tr.changed td { background: var(--green-soft); }
tr.changed th:first-child { box-shadow: inset 4px 0 0 var(--green); padding-left: 0.875rem; }
@media (max-width: 40rem) {
  table, tbody, tr, th, td, caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  tr { border-top: 1px solid var(--line); padding: 0.75rem 0; }
  th, td, tr.changed th:first-child { border: 0; padding: 0.0625rem 0; }
  tbody th { color: var(--muted); font-weight: 500; font-size: 0.9375rem; }
  tr.changed { box-shadow: inset 4px 0 0 var(--green); background: var(--green-soft); padding-left: 0.875rem; }
  tr.changed th:first-child { box-shadow: none; padding-left: 0; }
  table.people tbody th { color: var(--ink); font-weight: 600; font-size: 1rem; }
}
.questions { margin: 0; padding: 0 0 0 1.25rem; }
.questions li { padding: 0.25rem 0; }
.blocking { background: var(--amber-soft); color: var(--amber-text); border-radius: 14px; padding: 1rem 1.125rem; }
.actions { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
.actions > .press { flex: 1 1 14rem; }
.actions .press > button { width: 100%; }
.actions .primary { flex-basis: 100%; }
.mail { width: 100%; height: 40rem; max-height: 80vh; border: 1px solid var(--line); border-radius: 14px; background: #fff; }
.own-text { white-space: pre-line; border-left: 3px solid var(--line); padding-left: 1rem; }
details summary { min-height: 2.75rem; display: flex; align-items: center; cursor: pointer; font-weight: 600; color: var(--green-text); }
`
