import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, it } from 'node:test';

import type { Message, Words } from '../shared/i18n/catalogue.ts';

const LANGUAGE_FILES = ['ko.ts', 'ja.ts', 'zh-hans.ts', 'zh-hant.ts'];
const folders = globSync(['plugins/*/i18n/**/en.ts', 'shared/i18n/common/en.ts', 'shared/ui/*/i18n/en.ts']).map(
  dirname,
);

describe('every text is written in every language (X-02)', () => {
  for (const folder of folders) {
    for (const file of LANGUAGE_FILES) {
      it(`${folder} in ${basename(file, '.ts')}`, async () => {
        const english = await wordsOf(`${folder}/en.ts`);
        const other = await wordsOf(`${folder}/${file}`);

        assert.deepEqual(Object.keys(other).toSorted(), Object.keys(english).toSorted());
        for (const [key, message] of Object.entries(other)) {
          assert.deepEqual(
            placeholdersOf(message),
            placeholdersOf(english[key]!),
            `${key}: “${JSON.stringify(message)}”`,
          );
        }
      });
    }
  }
});

/** A language file exports its words and nothing else. */
async function wordsOf(path: string): Promise<Words> {
  const module = (await import(`../${path}`)) as Record<string, Words>;
  const [words] = Object.values(module);
  assert.ok(words, `${path} exports no words`);
  return words;
}

/** The placeholders of all forms together: a language may put the count into words where it is one. */
function placeholdersOf(message: Message): readonly string[] {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  return [...new Set(forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)))].toSorted();
}
