import type { ContactFields } from '../../shared/domain/contact.ts';

/** Contacts that every screen must survive: long, empty, disguised, right to left, and made to do harm (P21, P25, P34). */
export const AWKWARD: readonly (Partial<ContactFields> & { readonly lang?: string })[] = [
  {
    name: { given: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(8).slice(0, 280), family: 'der Ältere und Längere' },
    lang: 'de',
  },
  {
    name: { given: '<script>alert(1)</script>', family: '<img src=x onerror=alert(2)>' },
    company: '"><svg onload=alert(3)>',
  },
  { name: { given: 'Anna\u202Egnp.txt', family: 'Overridden' }, company: 'Bidi & Sons' },
  { name: { given: 'Pаypal', family: 'Support' }, company: 'Mixed Scripts Ltd', memo: 'The first “a” is Cyrillic.' },
  { name: { given: 'A\u200Bn\u200Bn\u200Ba', family: 'Zero\u200DWidth' } },
  { name: { given: '👩🏽‍🚀👨‍👩‍👧‍👦🏳️‍🌈', family: '🇰🇷' }, company: 'Emoji 🦄 GmbH' },
  { name: { given: 'Z̸̢̛̘a̷͎͝l̵̳͠g̶̰͌o̸̦̕', family: 'T̵e̴x̶t̷' } },
  { name: { given: 'محمد John', family: '김 Doe' }, lang: 'ar', company: 'Mixed شركة 회사' },
  { name: {}, company: 'Only a company, no name', phones: [{ kind: 'work', number: '+44 20 7946 0999' }] },
  { name: {}, company: '', phones: [], emails: [{ kind: 'work', address: 'nobody@nowhere.example' }] },
  { name: { given: '{{constructor.constructor("alert(4)")()}}', family: '${alert(5)}' } },
  { name: { given: '=HYPERLINK("http://evil.example","x")', family: '+1+1' }, company: '@SUM(1+1)*cmd|calc' },
  { name: { family: '𠮷野', given: '邉󠄀', phoneticFamily: 'よしの', phoneticGiven: 'べ' }, lang: 'ja' },
  {
    name: { given: 'NULL', family: 'undefined' },
    tags: ['a', 'a tag that is thirty letters!', '태그', '標籤', 'وسم', '🏷️'],
  },
  { name: { given: ' ', family: '\u3164' }, nickname: 'Blank by Hangul filler' },
  {
    name: { given: 'javascript:alert(6)', family: 'O’Brien-"Quote"\\Backslash' },
    websites: [{ url: 'https://example.com/%E0%A4%A' }],
  },
];
