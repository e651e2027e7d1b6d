import type { PropertyDeclaration, ReactiveElement } from 'lit';

// Lit's decorators for the one kind that we compile to, TypeScript's. Lit's own carry the code of the standard's kind too.
// The build puts them in the place of `lit/decorators.js`; tests and Storybook use Lit's.

type Decorator = (prototype: object, name: PropertyKey) => void;

export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

export const state = (options?: PropertyDeclaration): Decorator => property({ ...options, state: true });

export const query =
  (selector: string): Decorator =>
  (prototype, name) =>
    Object.defineProperty(prototype, name, {
      get(this: ReactiveElement) {
        return this.renderRoot?.querySelector(selector) ?? null;
      },
      configurable: true,
      enumerable: true,
    });
