const LENGTH = 100_000;

function filled(unit: string): string {
  return unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
}

/** Texts that bring careless scanners to their knees. Each is as long as the longest text that is read. */
export const hostileTexts: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'digits', text: filled('1234567890') },
  { name: 'separated digits', text: filled('1,2.3,4.') },
  { name: 'grouped digits', text: filled('123,456,') },
  { name: 'digits with spaces', text: filled('123 456 ') },
  { name: 'percent signs', text: filled('%') },
  { name: 'one word', text: filled('a') },
  { name: 'capital words', text: filled('Abcdef ') },
  { name: 'names', text: filled('Aliyev ') },
  { name: 'misspelt names', text: filled('Hasanguliyew ') },
  { name: 'names and figures', text: filled('Aliyev 92.12% ') },
  { name: 'figures', text: filled('92.12% ') },
  { name: 'one long list', text: filled('Ilham Aliyev 92.12%, Zahid Oruj 2.17%, ') },
  { name: 'sentences', text: filled('Aliyev got 95%. ') },
  { name: 'magnitudes', text: filled('1 million ') },
  { name: 'number words', text: filled('ninety two hundred ') },
  { name: 'brackets', text: filled('((((') },
  { name: 'apostrophes', text: filled("a'") },
  { name: 'line breaks', text: filled('\n') },
  { name: 'dashes', text: filled('1-2-3-') },
  { name: 'pollsters', text: filled('Rey exit poll ') },
  { name: 'dates', text: filled('7 February 2024 ') },
  { name: 'addresses', text: filled('https://a ') },
  { name: 'mentions', text: filled('<@1') },
  { name: 'combining marks', text: filled('é́́') },
  { name: 'astral letters', text: filled('𝟗𝟐%') },
];
