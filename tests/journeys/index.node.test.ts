// One process, so that all journeys share one browser.
import { globSync } from 'node:fs';
import { basename } from 'node:path';

for (const file of globSync('tests/journeys/*.journey.ts').toSorted()) await import(`./${basename(file)}`);
