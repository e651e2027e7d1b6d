// npm run size: how much of each budget is used.
import { buildIfChanged } from './build/if-changed.ts';
import { budgets } from './gates/budgets.ts';

buildIfChanged();
console.log(`${'brotli kB'.padEnd(48)}   size    most`);
for (const { what, size, most } of await budgets()) {
  const over = size > most ? '  over' : '';
  console.log(`${what.padEnd(48)}${size.toFixed(2).padStart(7)}${most.toFixed(1).padStart(8)}${over}`);
}
