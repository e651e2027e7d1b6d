// A test during which something warns fails, as the portal's console must stay empty. A test that expects a warning puts
// its own function in place of console.warn for as long.
const ALLOWED = [
  // Web Test Runner's own, about a page that is left while a command is on its way.
  /wtr-session-id/,
];

for (const level of ['error', 'warn']) {
  const write = console[level];
  console[level] = (...words) => {
    write.apply(console, words);
    const text = words.map(String).join(' ');
    if (!ALLOWED.some((allowed) => allowed.test(text))) reportError(new Error(`console.${level}: ${text}`));
  };
}
