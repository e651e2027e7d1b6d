import { describe, it } from 'node:test';

import { RuleTester } from 'oxlint/plugins-dev';

import plugin from './plugin.ts';

RuleTester.describe = (text, run) => void describe(text, run);
RuleTester.it = Object.assign((text: string, run: () => void) => void it(text, run), {
  only: (text: string, run: () => void) => void it.only(text, run),
});

const tester = new RuleTester({ languageOptions: { parserOptions: { lang: 'ts' } } });

tester.run('lazy-chunk', plugin.rules['lazy-chunk'], {
  valid: [`lazy('trash', () => import(/* webpackChunkName: "trash" */ './trash.ts'))`],
  invalid: [
    { code: `await import('./trash.ts')`, errors: 1 },
    { code: `lazy('trash', () => import('./trash.ts'))`, errors: 1 },
    { code: `lazy('trash', () => import(/* webpackChunkName: "bin" */ './trash.ts'))`, errors: 1 },
    { code: `later('trash', () => import(/* webpackChunkName: "trash" */ './trash.ts'))`, errors: 1 },
  ],
});

tester.run('no-unsafe-markup', plugin.rules['no-unsafe-markup'], {
  valid: ['html`<p class=${name} data-style="x">${text}</p>`', 'element.textContent = text', 'css`p { style: none }`'],
  invalid: [
    { code: `import { styleMap } from 'lit/directives/style-map.js'`, errors: 1 },
    { code: `import { unsafeHTML } from 'lit/directives/unsafe-html.js'`, errors: 1 },
    { code: 'html`<p style="color: red"></p>`', errors: 1 },
    { code: 'html`<p\n  style=${style}></p>`', errors: 1 },
    { code: 'html`<p .innerHTML=${text}></p>`', errors: 1 },
    { code: 'html`<a href="javascript:void 0"></a>`', errors: 1 },
    { code: 'element.innerHTML = text', errors: 1 },
    { code: `element['outerHTML'] = text`, errors: 1 },
    { code: `element.insertAdjacentHTML('beforeend', text)`, errors: 1 },
  ],
});

tester.run('import-table', plugin.rules['import-table'], {
  valid: [
    { filename: 'plugins/contact-list/index.ts', code: `import { ok } from '../../shared/domain/result.ts'` },
    { filename: 'hosts/portal/main.ts', code: `import type { X } from '../../plugins/contact-list/index.ts'` },
  ],
  invalid: [
    { filename: 'plugins/contact-list/index.ts', code: `import '../contact-editor/index.ts'`, errors: 1 },
    { filename: 'plugins/contact-list/index.ts', code: `export * from '../contact-editor/index.ts'`, errors: 1 },
    { filename: 'plugins/contact-list/index.ts', code: `import('../../mocks/host.ts')`, errors: 1 },
    { filename: 'hosts/portal/main.ts', code: `import { X } from '../../plugins/contact-list/index.ts'`, errors: 1 },
  ],
});
