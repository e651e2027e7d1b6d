// npm run size                     how much of each budget is used
// npm run size contact-list        which modules its first screen is made of
import { buildIfChanged } from './build/if-changed.ts';
import { beyondFirstScreens, budgets } from './gates/budgets.ts';
import { weigh } from './gates/weigh.ts';

buildIfChanged();
const [id] = process.argv.slice(2);
if (id) listModules(`dist/${id}/plugin.js`);
else await listBudgets();

async function listBudgets(): Promise<void> {
  console.log(`${'brotli kB'.padEnd(48)}   size    most`);
  for (const { what, size, most, aim = most } of await budgets()) {
    const note =
      size > most ? '  over' : size > aim ? `  ${(size - aim).toFixed(1)} above the ${aim} that is asked for` : '';
    console.log(`${what.padEnd(48)}${size.toFixed(2).padStart(7)}${most.toFixed(1).padStart(8)}${note}`);
  }
  for (const { what, size } of await beyondFirstScreens())
    console.log(`${what.padEnd(48)}${size.toFixed(2).padStart(7)}       –`);
}

function listModules(file: string): void {
  console.log('brotli bytes saved, were it not there');
  for (const { module, bytes } of weigh(file).filter((weight) => weight.bytes > 50))
    console.log(`${String(bytes).padStart(6)}  ${module}`);
}
