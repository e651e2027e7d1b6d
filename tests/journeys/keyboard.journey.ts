import { describe } from 'node:test';

import { journey } from '../harness/journey.ts';

describe('an administrator without a pointer', () => {
  journey('finds a contact, gives it a new owner, narrows its privacy and saves (P32)', async ({ visit }) => {
    const portal = await visit();
    await portal.list.isThere();

    await portal.walkTo(/^a External Contacts$/);
    await portal.walkTo(/^button Search$/);
    await portal.key('Enter');
    await portal.walkTo(/^input Search by name$/);
    await portal.page.keyboard.type('okafor');
    await portal.list.showsOnly(/Okafor/);
    await portal.walkTo(/^row .*Okafor/);
    while (!(await portal.focused()).includes('Daniel Okafor')) await portal.key('ArrowDown');
    await portal.key('Enter');
    await portal.editor.isOpen('Daniel Okafor');

    await portal.walkTo(/^button Edit$/);
    await portal.key('Enter');
    await portal.find('combobox', 'Contact Owner');
    await portal.walkTo(/Contact Owner/);
    await portal.page.keyboard.type('noor');
    await portal.editor.offers('Noor Haddad');
    await portal.key('ArrowDown', 'Enter');
    await portal.walkTo(/^input (All|on|all)/);
    await portal.key('ArrowRight');
    await portal.find('combobox', 'Members, teams and groups with access');
    await portal.walkTo(/Members, teams and groups with access/);
    await portal.page.keyboard.type('park');
    await portal.editor.offers('Park Ji-woo');
    await portal.key('ArrowDown', 'Enter');
    await portal.walkTo(/^button Save$/);
    await portal.key('Enter');

    await portal.editor.saved('Daniel Okafor');
    await portal.key('Escape');
    await portal.editor.isClosed();
    await portal.list.rowOf('Daniel Okafor', /Noor Haddad.*Members · 2/);
  });
});
