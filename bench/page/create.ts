/** An element of a library, by our own type of it: the library's own is only there where the library is installed. */
export const create = <Type extends HTMLElement>(tag: string): Type => document.createElement(tag) as Type;
