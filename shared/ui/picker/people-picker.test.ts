import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { activeElement } from '../focus/focus.ts';
import { framed } from '../testing/frame.element.ts';
import { APAC, ENDO, FAIR, MISAKI, SATTLER, searchIn } from './directory.fixture.ts';
import { definePeoplePicker, type PeoplePickerElement } from './people-picker.element.ts';
import { PickerChangeEvent } from './picker-change.event.ts';
import type { PickerChoice, PickerFound } from './picker.types.ts';

definePeoplePicker();

const OWNER: PickerChoice = { id: 'm-9', kind: 'member', name: 'Park Ji-woo', fixed: true, note: 'Owner' };

describe('a people picker', () => {
  it('is a combobox that is accessible, closed and open', async () => {
    const picker = await show({ search: searchIn(MISAKI, ENDO, APAC), selected: [OWNER, FAIR], multiple: true });
    await expect(picker.element).to.be.accessible();

    await picker.type('sat');
    await picker.found();

    await expect(picker.element).to.be.accessible();
    expect(picker.input.getAttribute('aria-expanded')).to.equal('true');
  });

  it('tells who is chosen to those who do not see the chips', async () => {
    const picker = await show({ selected: [OWNER, MISAKI], multiple: true });

    expect(picker.described()).to.equal('Chosen: Park Ji-woo and Sato Misaki');
  });

  it('finds by what is typed, and marks the letters', async () => {
    const picker = await show({ search: searchIn(MISAKI, SATTLER) });

    await picker.type('sat');
    await picker.found();

    expect(picker.options()).to.deep.equal(['Sato Misaki', 'Hendrik Sattler']);
    expect(picker.marks()).to.deep.equal(['Sat', 'Sat']);
  });

  it('chooses with arrows and Enter, one after another in a ring', async () => {
    const picker = await show({ search: searchIn(MISAKI, SATTLER) });
    await picker.type('sat');
    await picker.found();

    await sendKeys({ press: 'ArrowUp' });
    expect(picker.current()).to.equal('Hendrik Sattler');
    await sendKeys({ press: 'ArrowDown' });
    expect(picker.current()).to.equal('Sato Misaki');
    await sendKeys({ press: 'Enter' });

    expect(picker.chips()).to.deep.equal(['Sato Misaki']);
    expect(picker.input.value).to.equal('');
    expect(picker.isOpen()).to.be.false;
  });

  it('says what was chosen', async () => {
    const picker = await show({ search: searchIn(MISAKI) });
    await picker.type('sat');
    await picker.found();
    const change = oneEvent(picker.element, PickerChangeEvent.type);

    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });

    const { detail } = (await change) as PickerChangeEvent;
    expect(detail.added?.id).to.equal(MISAKI.id);
    expect(detail.selected.map(({ id }) => id)).to.deep.equal([MISAKI.id]);
  });

  it('replaces the one chosen before, where only one can be (E-02)', async () => {
    const picker = await show({ search: searchIn(MISAKI), selected: [SATTLER] });
    await picker.type('mis');
    await picker.found();

    await picker.press('Sato Misaki');

    expect(picker.chips()).to.deep.equal(['Sato Misaki']);
  });

  it('adds to what is chosen, and no longer offers it, where several can be (E-03)', async () => {
    const picker = await show({ search: searchIn(MISAKI, SATTLER), selected: [OWNER, SATTLER], multiple: true });
    await picker.type('sat');
    await picker.found();

    expect(picker.options()).to.deep.equal(['Sato Misaki']);
    await picker.press('Sato Misaki');

    expect(picker.chips()).to.deep.equal(['Park Ji-woo Owner', 'Hendrik Sattler', 'Sato Misaki']);
  });

  it('does not choose whoever cannot be chosen, and says why (E-02)', async () => {
    const picker = await show({ search: searchIn(ENDO) });
    await picker.type('end');
    await picker.found();

    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });

    expect(picker.chips()).to.deep.equal([]);
    expect(picker.option('Satoru Endo').getAttribute('aria-disabled')).to.equal('true');
    expect(picker.option('Satoru Endo').textContent).to.contain('A deleted member cannot own contacts');
  });

  it('groups members, teams and groups', async () => {
    const picker = await show({ search: searchIn(FAIR, APAC, MISAKI) });

    await picker.type('sat');
    await picker.found();

    expect(picker.options()).to.deep.equal(['Sato Misaki', 'APAC Satellite Sales', 'Saturday fair']);
    expect(picker.groups()).to.deep.equal(['Members', 'Teams', 'Groups']);
  });

  it('goes to the last chip on Backspace, and removes it on the second', async () => {
    const picker = await show({ selected: [MISAKI, SATTLER], multiple: true });
    picker.element.focus();

    await sendKeys({ press: 'Backspace' });
    expect(activeElement()?.ariaLabel).to.equal('Remove Hendrik Sattler');
    await sendKeys({ press: 'Backspace' });
    await picker.element.updateComplete;

    expect(picker.chips()).to.deep.equal(['Sato Misaki']);
    expect(activeElement()).to.equal(picker.input);
  });

  it('moves among the chips with arrows, and out of them again', async () => {
    const picker = await show({ selected: [MISAKI, SATTLER], multiple: true });
    picker.element.focus();

    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    expect(activeElement()?.ariaLabel).to.equal('Remove Sato Misaki');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });

    expect(activeElement()).to.equal(picker.input);
  });

  it('cannot lose what is fixed (E-03)', async () => {
    const picker = await show({ selected: [OWNER], multiple: true });
    picker.element.focus();

    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Backspace' });

    expect(picker.chips()).to.deep.equal(['Park Ji-woo Owner']);
  });

  it('closes its list on the first Esc, clears on the second, and lets the third through', async () => {
    const picker = await show({ search: searchIn(MISAKI) });
    let escaped = 0;
    picker.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) escaped++;
    });
    await picker.type('sat');
    await picker.found();

    await sendKeys({ press: 'Escape' });
    expect(picker.isOpen()).to.be.false;
    expect(picker.input.value).to.equal('sat');
    await sendKeys({ press: 'Escape' });
    expect(picker.input.value).to.equal('');
    expect(escaped).to.equal(0);
    await sendKeys({ press: 'Escape' });

    expect(escaped).to.equal(1);
  });

  it('asks once for a word that is typed without a pause, and drops a question that was overtaken', async () => {
    const asked: { readonly text: string; readonly signal: AbortSignal }[] = [];
    const search = (text: string, signal: AbortSignal): Promise<PickerFound> => {
      asked.push({ text, signal });
      return text === 'mis' ? (searchIn(MISAKI)(text, signal) as Promise<PickerFound>) : new Promise(() => {});
    };
    const picker = await show({ search });

    await picker.type('sat');
    await waitUntil(() => asked.length === 1);
    picker.input.select();
    await picker.type('mis');
    await picker.found();

    expect(asked.map(({ text }) => text)).to.deep.equal(['sat', 'mis']);
    expect(asked[0]?.signal.aborted).to.be.true;
    expect(picker.options()).to.deep.equal(['Sato Misaki']);
  });

  it('says that nobody matches', async () => {
    const picker = await show({ search: searchIn() });

    await picker.type('xyz');
    await waitUntil(() => picker.row() === 'Nobody matches “xyz”.');
  });

  it('offers to try again when the directory fails, and tries', async () => {
    let broken = true;
    const search = async (text: string, signal: AbortSignal): Promise<PickerFound> => {
      if (broken) throw new Error('down');
      return (await searchIn(MISAKI)(text, signal)) as PickerFound;
    };
    const picker = await show({ search });
    await picker.type('sat');
    await waitUntil(() => picker.row().startsWith('The directory could not be searched.'));

    broken = false;
    picker.tryAgain();
    await picker.found();

    expect(picker.options()).to.deep.equal(['Sato Misaki']);
  });

  it('tells how many match, once (P33)', async () => {
    const picker = await show({ search: searchIn(MISAKI, SATTLER) });
    const said = picker.listen();

    await picker.type('sat');
    await picker.found();
    await waitUntil(() => said.length > 0);
    await sendKeys({ press: 'ArrowDown' });

    expect(said).to.deep.equal(['2 matches']);
  });

  it('asks to type more where there are more than it shows', async () => {
    const picker = await show({ search: async () => ({ options: [MISAKI], total: 214 }) });

    await picker.type('a');
    await waitUntil(() => picker.row() === '1 of 214 shown. Type more to narrow.');
  });

  it('closes when the focus leaves', async () => {
    const picker = await show({ search: searchIn(MISAKI) });
    await picker.type('sat');
    await picker.found();

    await sendKeys({ press: 'Tab' });

    expect(picker.isOpen()).to.be.false;
  });

  it('stands above a dialog’s edge, in the top layer', async () => {
    const picker = await show({ search: searchIn(MISAKI) });
    await picker.type('sat');
    await picker.found();

    const { left, bottom, width } = picker.box();
    const list = picker.list.getBoundingClientRect();

    expect(picker.list.matches(':popover-open')).to.be.true;
    expect(list.left).to.be.closeTo(left, 1);
    expect(list.width).to.be.closeTo(width, 1);
    expect(list.top).to.be.closeTo(bottom + 4, 1);
  });

  it('leaves no question behind when it is taken away (P11)', async () => {
    let last: AbortSignal | undefined;
    const picker = await show({
      search: (_, signal) => {
        last = signal;
        return new Promise(() => {});
      },
    });
    await picker.type('sat');
    await waitUntil(() => last);

    picker.element.remove();

    expect(last?.aborted).to.be.true;
  });
});

describe('a list that is taken away while it is open', () => {
  it('listens to the page no longer (P37)', async () => {
    const heard = countListeners();
    const picker = await show({ search: searchIn(MISAKI) });
    await picker.type('sat');
    await picker.found();
    expect(heard.open()).to.be.greaterThan(0);

    picker.element.remove();

    expect(heard.stop()).to.equal(0);
  });
});

/** How many listeners the window has more than before. */
function countListeners() {
  const { addEventListener, removeEventListener } = window;
  let open = 0;
  window.addEventListener = (...given: Parameters<typeof addEventListener>) => {
    open++;
    addEventListener.apply(window, given);
  };
  window.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
    open--;
    removeEventListener.apply(window, given);
  };
  return {
    open: () => open,
    stop: () => {
      Object.assign(window, { addEventListener, removeEventListener });
      return open;
    },
  };
}

async function show(given: Partial<Pick<PeoplePickerElement, 'search' | 'selected' | 'multiple'>>) {
  const frame = await fixture<HTMLElementTagNameMap['ln-frame']>(
    framed([], html`<ln-people-picker label="New owner"></ln-people-picker>`),
  );
  const element = frame.renderRoot.querySelector('ln-people-picker')!;
  Object.assign(element, given);
  await element.updateComplete;
  const all = <E extends Element = HTMLElement>(selector: string): E[] => [
    ...element.renderRoot.querySelectorAll<E>(selector),
  ];
  const words = (selector: string): string[] =>
    all(selector).map((found) => (found.textContent ?? '').replace(/\s+/g, ' ').trim());
  const input = all<HTMLInputElement>('input')[0]!;
  const list = all('.popover')[0]!;
  const option = (name: string): HTMLElement => all('.option').find((found) => found.textContent?.includes(name))!;
  return {
    element,
    input,
    list,
    option,
    box: () => all('.box')[0]!.getBoundingClientRect(),
    type: async (text: string) => {
      input.focus();
      await sendKeys({ type: text });
    },
    found: () => waitUntil(() => /match/.test(words('.row')[0] ?? ''), 'nothing was found'),
    described: () => words(`#${input.getAttribute('aria-describedby')}`)[0],
    options: () => words('.option .name'),
    marks: () => words('mark'),
    current: () => words(`[id="${input.getAttribute('aria-activedescendant')}"] .name`)[0],
    groups: () => all('[role=group]').map((group) => words(`#${group.getAttribute('aria-labelledby')}`)[0]),
    chips: () => words('.chip .cut'),
    row: () => words('.row')[0] ?? '',
    isOpen: () => list.matches(':popover-open'),
    press: async (name: string) => {
      option(name).click();
      await element.updateComplete;
    },
    tryAgain: () => all('.row button')[0]?.click(),
    listen: () => {
      const said: string[] = [];
      const region = all('[role=status]')[0]!;
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
      });
      return said;
    },
  };
}
