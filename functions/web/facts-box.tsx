type FactsBoxProps = { title: string; rows: readonly { label: string; value: string }[] }

/** Labels and values; on a phone below each other. */
export const FactsBox = ({ title, rows }: FactsBoxProps) =>
  rows.length === 0 ? null : (
    <section class="facts">
      <h2>{title}</h2>
      <dl>
        {rows.map(({ label, value }) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
