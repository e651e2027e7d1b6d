import { render, html } from 'lit';

export function help(): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(html`<p>Contact</p>`, fragment);
  return fragment;
}
