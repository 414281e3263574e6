/** The moments of one event: a card each, with its own state and buttons. */
export const slotStyle = `
.answers > h2 { margin: 0.5rem 0 0; }
.slots { list-style: none; margin: 0; padding: 0; display: grid; gap: 1rem; }
.slot { border: 1px solid var(--line); border-radius: 16px; padding: 1rem; display: grid; gap: 0.75rem; }
.slot.mine { border: 2px solid var(--green); background: var(--green-soft); }
.slot.off { background: var(--ground); }
.slot .glance { margin: 0; gap: 1rem; }
.slot .moment { min-width: 0; flex: 1; }
.slot .moment > * { margin: 0; display: block; }
.slot h3 { font-size: 1.125rem; }
.slot .number { color: var(--muted); font-size: 0.875rem; }
.slot .leaf { width: 4.25rem; }
.slot .leaf .month { font-size: 0.6875rem; }
.slot .leaf .day { font-size: 1.75rem; padding: 0.45rem 0 0.55rem; }
.slot-state {
  justify-self: start; width: fit-content; border: 1px solid currentcolor; border-radius: 999px;
  padding: 0 0.75rem; font-size: 0.875rem; font-weight: 600; color: var(--muted);
}
.slot .moment > .slot-state { display: block; margin-top: 0.375rem; }
.mine .slot-state { color: var(--green-text); }
.slot.held { border: 2px solid var(--amber-text); background: var(--amber-soft); }
.held .slot-state { color: var(--amber-text); }
.slot .primary > button { min-height: 3.5rem; font-size: 1.125rem; }
.online { border-left: 4px solid var(--green); padding-left: 1rem; overflow-wrap: anywhere; }
`
