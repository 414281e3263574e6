type FieldProps = {
  name: string
  label: string
  type?: 'text' | 'email'
  autocomplete?: string
  value?: string
  help?: string | null
  error?: string | null
  required?: boolean
}

/** One labelled line to fill in; its help and its error are read out with it. */
export const Field = ({ name, label, type, autocomplete, value, help, error, required }: FieldProps) => {
  const id = `field-${name.replace(/[^A-Za-z0-9]+/g, '-')}`
  const notes = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <div class={error ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type ?? 'text'}
        value={value ?? ''}
        autocomplete={autocomplete ?? 'off'}
        maxlength={300}
        aria-describedby={notes || undefined}
        aria-invalid={error ? 'true' : undefined}
        required={required}
      />
      {help ? (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      ) : null}
      {error ? (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
