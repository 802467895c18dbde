/** `direct-api` as people say it: `Direct API`. */
export function codeWords(code: string): string {
  if (!code) return '';
  const words = code.split('-').join(' ');
  const spelled = words
    .replace(/\bapi\b/g, 'API')
    .replace(/\boauth2\b/g, 'OAuth 2')
    .replace(/\btls\b/g, 'TLS')
    .replace(/\bsasl scram\b/g, 'SASL SCRAM')
    .replace(/^(rest|soap)$/, upper => upper.toUpperCase())
    .replace(/^odata$/, 'OData');
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

const units: Readonly<Record<string, string>> = {
  Y: 'year',
  W: 'week',
  D: 'day',
  H: 'hour',
  S: 'second',
};

/** An ISO 8601 duration in words: `PT15M` is `15 minutes`; other text stays as it is. */
export function durationWords(duration: string): string {
  const parts = /^P([^T]*)(?:T(.*))?$/.exec(duration);
  if (!parts) return duration;
  const [, days = '', times = ''] = parts;
  const words = [
    ...spellParts(days, { ...units, M: 'month' }),
    ...spellParts(times, { ...units, M: 'minute' }),
  ];
  return words.length > 0 ? words.join(' ') : duration;
}

function spellParts(
  text: string,
  names: Readonly<Record<string, string>>,
): string[] {
  return [...text.matchAll(/(\d+(?:\.\d+)?)([YMWDHS])/g)].map(
    ([, amount = '', letter = '']) =>
      `${amount} ${names[letter] ?? letter}${amount === '1' ? '' : 's'}`,
  );
}
