import { render, html } from 'lit';

export function help(): DocumentFragment {
  const fragment = document.createDocumentFragment();
  render(html`<p>Create External Group</p>`, fragment);
  return fragment;
}
