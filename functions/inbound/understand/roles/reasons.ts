/** "Nu de markt niet doorgaat, …", "…, omdat de reis is afgelast": why, and not what is said of a day. */
export const withoutReasons = (sentence: string): string =>
  sentence
    .replace(/^(?:nu|omdat|doordat|aangezien|hoewel|ondanks dat)\b[^,;…]{3,160},/, '')
    .replace(/\bna [^,;…\d]{0,40}\b(?:uitgesteld|afgelast|geannuleerd|verplaatst) te zijn\b/, '')
    .replace(
      /\b(?:die|dat)\b[^,;…\d]{0,60}\b(?:werd|werden|was|waren|moest|moesten)\b[^,;…\d]{0,30}(?:uitgesteld|afgelast|geannuleerd|vervallen|verplaatst)(?: werd(?:en)?)?,/,
      '',
    )
    .replace(/,? \b(?:omdat|doordat|aangezien|nadat)\b[^,;…]{3,160}(?:,|$|(?=[.!]))/, '')
