import { defineProvider } from '../../shared/ui/provider/liaison-provider.element.ts';
import { JoinPageElement } from './join/join-page.element.ts';
import { takeToken } from './join/take-token.ts';

// Before anything is fetched or drawn: from here on the address leads to nobody's invitation (I-22).
const token = takeToken();

defineProvider();
customElements.define('haneul-join', JoinPageElement);
const page = document.querySelector('haneul-join')!;
page.token = token;
// Another link, pasted into the same window.
addEventListener('hashchange', () => {
  if (location.hash) page.token = takeToken();
});
