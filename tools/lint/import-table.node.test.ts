import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { refusalOf } from './import-table.ts';

describe('the import table', () => {
  const allowed: readonly (readonly [from: string, specifier: string])[] = [
    ['shared/domain/audience.ts', './member.ts'],
    ['shared/ports/contact-port.ts', '../domain/contact.ts'],
    ['shared/ui/button/button.element.ts', 'lit/directives/live.js'],
    ['shared/ui/state/state-card.ts', '../../domain/result.ts'],
    ['shared/adapters/http/contacts.ts', '../../contract/generated/api.ts'],
    ['shared/contract/conformance/trial.ts', '../../ports/call.ts'],
    ['plugins/contact-list/state/list.controller.ts', '../../../shared/ports/contact-port.ts'],
    ['plugins/contact-list/index.ts', './contact-list.element.ts'],
    ['plugins/contact-list/contact-list.stories.ts', '../../mocks/host.ts'],
    ['plugins/contact-editor/testing/hosted.page.ts', '../../../mocks/host.ts'],
    ['plugins/contact-list/contact-list.stories.ts', '../contact-editor/index.ts'],
    ['shared/ui/phone/phone-numbers.ts', 'libphonenumber-js/min'],
    ['mocks/host.ts', '../shared/adapters/http/index.ts'],
    ['hosts/portal/api/server.ts', '../../../mocks/backend/index.ts'],
    ['hosts/react/main.ts', '../../plugins/contact-list/index.ts'],
  ];
  for (const [from, specifier] of allowed)
    it(`lets ${from} import ${specifier}`, () => assert.equal(refusalOf(from, specifier), undefined));

  const refused: readonly (readonly [from: string, specifier: string, instead: RegExp])[] = [
    ['shared/domain/contact.ts', '../ports/contact-port.ts', /stands alone/],
    ['shared/domain/contact.ts', 'lit', /stands alone/],
    ['shared/ports/contact-port.ts', '../adapters/http/index.ts', /shared\/adapters/],
    ['shared/ui/picker/picker.element.ts', '../../domain/contact.ts', /as a property/],
    ['shared/ui/picker/picker.element.ts', 'msw', /as a property/],
    ['shared/ui/phone/phone-reader.controller.ts', 'libphonenumber-js/min', /as a property/],
    ['plugins/contact-list/state/list.controller.ts', '../../../shared/adapters/http/index.ts', /shared\/ports/],
    ['plugins/contact-list/contact-list.element.ts', '../../mocks/host.ts', /only stories and tests/],
    ['plugins/contact-list/contact-list.element.ts', '../contact-editor/index.ts', /fire an event/],
    ['plugins/contact-list/contact-list.test.ts', '../contact-editor/state/draft.ts', /fire an event/],
    ['shared/contract/conformance/run.ts', '../../adapters/http/index.ts', /any adapter/],
    ['mocks/backend/rules.ts', '../../shared/ui/define.ts', /joined in mocks\/host/],
    ['hosts/portal/main.ts', '../../plugins/contact-list/index.ts', /import type/],
  ];
  for (const [from, specifier, instead] of refused)
    it(`tells ${from} what to do instead of importing ${specifier}`, () =>
      assert.match(refusalOf(from, specifier) ?? '', instead));

  it('lets the portal know the types of a federated plugin', () =>
    assert.equal(refusalOf('hosts/portal/main.ts', '../../plugins/contact-list/index.ts', true), undefined));
});
